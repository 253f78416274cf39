/** Family names that stand first in Chinese, Korean and Vietnamese names; our own list. */
const names =
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Zhu Hu Guo Lin Luo Zheng Liang Xie Song Tang Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Lai Qin Xi Qiu Hou Meng Bai Wen Fang Zou Xiong Jin Tao Kong Qian Yan Tan Liao Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Ahn Hong Yoo Moon Son Bae Baek Heo Noh Nam Shim Ryu Byun Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Duong Ly Dinh Truong Doan Luong Ngo Nguyễn Trần Lê Phạm Hoàng Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tsai Hsu Hsieh Chang Chiang Cheung Chan Wong Leung Kwok Ho Ng Lau Tse Yip Chow Fung Tsang Lam Goh Teo Koh Ong Chua Heng';

/** Of these, the ones that are as often something else: only a hyphenated or syllabic name behind them tells. */
const doubtful = new Set(
  'Song Son Moon Long Park Han Ding Tang Lee Chan Wong Le Ho Lin Tan Kim Yang Su Jin Kong Nam'.split(' '),
);

let known: ReadonlySet<string> | undefined;

/** Whether a word is a family name that stands before the given names; built at first use. */
export function isFamilyFirst(word: string): boolean {
  known ??= new Set(names.split(' '));
  return known.has(word);
}

/** `Wang Yi`, `Han Seung-woo`, `Tran Duc Minh`: one to three short words behind such a family name. */
export function isFamilyFirstName(words: readonly string[]): boolean {
  const [first, ...given] = words;
  if (first === undefined || given.length === 0 || given.length > 3 || !isFamilyFirst(first)) return false;
  if (given.some((word) => /^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(word))) return true;
  return (!doubtful.has(first) || given.length > 1) && given.every((word) => /^\p{Lu}\p{Ll}{0,8}$/u.test(word));
}
