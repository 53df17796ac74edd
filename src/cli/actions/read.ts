export async function read(_io: unknown, _paths: unknown, _flags: unknown): Promise<number> {
  return 2;
}
