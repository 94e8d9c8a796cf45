import type pg from 'pg';

/** Rows in PostgreSQL's binary COPY format, one value after another; `row` begins each with its number of columns. */
export class BinaryRows {
  #bytes = Buffer.allocUnsafe(1 << 20);
  #end = 0;

  constructor() {
    this.clear();
  }

  clear(): void {
    this.#end = header.copy(this.#bytes);
  }

  row(columns: number): this {
    this.#need(2);
    this.#end = this.#bytes.writeInt16BE(columns, this.#end);
    return this;
  }

  text(value: string): this {
    const most = value.length * 3;
    this.#need(most + 4);
    const length = this.#bytes.write(value, this.#end + 4);
    this.#bytes.writeInt32BE(length, this.#end);
    this.#end += length + 4;
    return this;
  }

  int(value: number): this {
    this.#need(8);
    this.#end = this.#bytes.writeInt32BE(value, this.#bytes.writeInt32BE(4, this.#end));
    return this;
  }

  /** An eight-byte number from its unsigned halves. */
  bigint(high: number, low: number): this {
    this.#need(12);
    this.#end = this.#bytes.writeUInt32BE(low, this.#bytes.writeUInt32BE(high, this.#bytes.writeInt32BE(8, this.#end)));
    return this;
  }

  /** A UUID, or any other value already in its binary form. */
  bytes(value: Buffer): this {
    this.#need(value.length + 4);
    this.#end = this.#bytes.writeInt32BE(value.length, this.#end);
    this.#end += value.copy(this.#bytes, this.#end);
    return this;
  }

  /** The head of an array without nulls of `length` values, each of `width` bytes; the values follow. */
  array(oid: number, length: number, width: number): this {
    this.#need(24);
    const size = length === 0 ? 12 : 20 + length * (width + 4);
    for (const value of length === 0 ? [size, 0, 0, oid] : [size, 1, 0, oid, length, 1])
      this.#end = this.#bytes.writeInt32BE(value, this.#end);
    return this;
  }

  /** All rows, ended as COPY wants them; valid until the next value is written. */
  finish(): Buffer {
    this.#need(2);
    this.#bytes.writeInt16BE(-1, this.#end);
    return this.#bytes.subarray(0, this.#end + 2);
  }

  #need(more: number): void {
    if (this.#end + more + 2 <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe((this.#bytes.length + more) * 2);
    this.#bytes.copy(wider, 0, 0, this.#end);
    this.#bytes = wider;
  }
}

const header = Buffer.concat([Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1'), Buffer.alloc(8)]);

/** What pg asks of a query of one's own, and its connection: enough for COPY, which it leaves to others. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

/** Sends rows to `copy … from stdin (format binary)`. */
export function copyRows(client: pg.Client, statement: string, rows: Buffer): Promise<void> {
  return new Promise((done, failed) => {
    let problem: Error | undefined;
    client.query({
      submit: (connection: CopyConnection) => connection.query(statement),
      handleCopyInResponse(connection: CopyConnection) {
        connection.sendCopyFromChunk(rows);
        connection.endCopyFrom();
      },
      handleError(error: Error) {
        problem = error;
        failed(error);
      },
      handleCommandComplete() {},
      handleReadyForQuery() {
        if (!problem) done();
      },
    } as unknown as pg.Submittable);
  });
}
