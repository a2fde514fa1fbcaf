/** Text in pieces. */
import { EventStreamParser } from './app/stream/control/event-stream-parser.js';
import { equal } from './harness.js';

export const parserChecks = {
  parserTakesAnyPieces() {
    const text =
      ': comment\r\nid: 1\r\nevent: a\rdata: x\ndata:y\r\n\r\nretry: 50\rdata\ndata:  z\r\r' +
      'nonsense: 1\nid: 2\n\nid: \0\nevent: b\ndata: {"a":"b:c"}\n\nevent: left\ndata: open';
    const whole = parsed([text]);
    equal(whole, [
      { name: 'a', data: 'x\ny', id: '1' },
      { name: 'message', data: '\n z', id: undefined },
      { name: 'b', data: '{"a":"b:c"}', id: undefined },
    ]);
    equal(parsed([...text]), whole);
    for (let cut = 0; cut <= text.length; cut++) {
      equal(parsed([text.slice(0, cut), '', text.slice(cut)]), whole);
    }
  },

  parserRefusesEndlessEvent() {
    let refused = false;
    try {
      parsed(Array.from({ length: 2000 }, () => `data: ${'x'.repeat(1000)}\n`));
    } catch (failure) {
      refused = failure instanceof RangeError;
    }
    equal(refused, true);
  },
};

function parsed(pieces) {
  const parser = new EventStreamParser();
  return pieces.flatMap((piece) => [...parser.push(piece)]);
}
