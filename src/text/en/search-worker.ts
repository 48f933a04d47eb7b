/** What the program says that searches beside the page: the reason in "Search does not work now". */
export const searchWorker = {
  refused: (address: string, status: number) => `${address} answers ${status}`,
};
