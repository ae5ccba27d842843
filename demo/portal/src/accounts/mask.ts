/** `phuong@example.org` → `p***@example.org`: enough for who typed it to see a slip. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return `${[...email][0] ?? ''}***${at > 0 ? email.slice(at) : ''}`;
};

/** Said where only a user name was given: the same whether or not it has an account. */
export const someEmail = '***@***';
