// A file is named for what it holds. These names say only that nobody knew.
const EMPTY = /(^|\/)(?:(?:[a-z-]+[-.])?(?:utils?|helpers?|managers?)|common|services?|misc|shared|new[-_][^/]*)(?:\.[a-z.]+)?(?=\/|$)/;

export const tellingNames = {
  meta: { type: 'problem', schema: [], messages: { empty: 'the name {{name}} says nothing: name it for what it holds' } },
  create(context) {
    const path = /(?:^|\/)(src\/.*)$/.exec(context.filename.replaceAll('\\', '/'))?.[1] ?? '';
    const found = EMPTY.exec(path);
    return { Program: (node) => found && context.report({ node, messageId: 'empty', data: { name: found[0].replace('/', '') } }) };
  },
};
