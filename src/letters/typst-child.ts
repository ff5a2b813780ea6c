// Runs alone, as a child process: Typst source on standard input, PDF on standard output. It imports nothing of the
// program, so that Node starts it as it stands, from src/ as from dist/.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Compiler = { pdf(what: { mainFileContent: string }, options: { pdfStandard: string }): Uint8Array };
type Native = { NodeCompiler: { create(options: { workspace: string; fontArgs: [] }): Compiler } };

const native = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as Native;
const compiler = native.NodeCompiler.create({ workspace: process.argv[2]!, fontArgs: [] });
// No creation time is asked for: the same letter is the same bytes.
const pdf = compiler.pdf({ mainFileContent: readFileSync(0, 'utf8') }, { pdfStandard: 'ua-1' });
process.stdout.write(pdf);
