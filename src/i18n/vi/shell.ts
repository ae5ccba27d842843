/** What an element says when it can't show for a while what it is for. */
export const vi = {
  retry: 'Thử lại',
  loading: 'Đang tải…',
  troubles: {
    'portal-unreachable': {
      title: 'Chưa kết nối được với cổng dịch vụ công',
      body: 'Hãy kiểm tra mạng rồi thử lại. Những gì bạn đã khai không bị mất.',
    },
    'view-failed': {
      title: 'Chưa tải được phần này',
      body: 'Hãy kiểm tra mạng rồi thử lại.',
    },
  },
};

export type ShellWords = typeof vi;
