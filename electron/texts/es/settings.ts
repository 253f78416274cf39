export const settingsTexts = {
  heading: 'Ajustes',
  paper: 'Papel de la página',
  newBriefings: 'Informes nuevos',
  newBriefingsHint:
    'Los artículos que entren desde ahora empiezan con estos datos. Cada uno puede tener otros, en los ajustes de su página.',
  preparedFor: 'Preparado para',
  preparedBy: 'Preparado por',
  colours: 'Colores del marcador',
  coloursHint: 'Un nombre vacío vuelve al habitual.',
};
