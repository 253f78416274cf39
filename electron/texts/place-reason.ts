const isNoFolder = / \((?:ENOTDIR|EEXIST)\)$/;

/**
 * A place with the system's sign for why it cannot be used, such as `/media/library (EACCES)`, in words where they say
 * more than the sign does.
 *
 * @param noFolder says of a place that it is not a folder, behind it
 */
export function placeReason(place: string, noFolder: string): string {
  return place.replace(isNoFolder, ` ${noFolder}`);
}
