import { resolve } from 'node:path';
import ts from 'typescript';

/** A name that other programs may import, as its docstring tells it. */
export interface PublicName {
  readonly name: string;
  readonly kind: 'function' | 'value' | 'type';
  readonly doc: string;
  /** What stands after the docstring's words: `@param`, `@returns`, `@throws`, `@example`. */
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  /** A function's parameters and result, as TypeScript. */
  readonly signature: string | undefined;
  /** What an alias of a type stands for, as TypeScript. */
  readonly definition: string | undefined;
  /** An interface's own fields. */
  readonly fields: readonly PublicField[];
}

export interface PublicField {
  readonly name: string;
  readonly isOptional: boolean;
  readonly type: string;
  readonly doc: string;
}

const FORMAT =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** The compiler's view of files, with the options of this project. */
function openProgram(files: readonly string[]): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    'tsconfig.library.json',
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  return ts.createProgram(
    files.map((file) => resolve(file)),
    config?.options ?? {},
  );
}

/** What modules export, each in the order in which it names it. */
export function readExports(files: readonly string[]): Map<string, PublicName[]> {
  const program = openProgram(files);
  const checker = program.getTypeChecker();
  const docOf = (symbol: ts.Symbol) =>
    ts.displayPartsToString(symbol.getDocumentationComment(checker));

  function fieldsOf(symbol: ts.Symbol): PublicField[] {
    const declared = symbol.declarations?.find(ts.isInterfaceDeclaration);
    return (declared?.members ?? []).flatMap((member) => {
      const field = member.name && checker.getSymbolAtLocation(member.name);
      if (!field || !ts.isPropertySignature(member)) return [];
      return {
        name: field.name,
        isOptional: member.questionToken !== undefined,
        type: (member.type?.getText() ?? '').replace(/\s+/g, ' '),
        doc: docOf(field),
      };
    });
  }

  function describe(exported: ts.Symbol): PublicName {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    const declaration = symbol.valueDeclaration;
    const type = declaration && checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const [call] = type?.getCallSignatures() ?? [];
    return {
      name: exported.name,
      kind: call ? 'function' : declaration ? 'value' : 'type',
      doc: docOf(symbol),
      tags: symbol
        .getJsDocTags(checker)
        .map(({ name, text }) => ({ name, text: ts.displayPartsToString(text) })),
      signature: call && checker.signatureToString(call, undefined, FORMAT),
      definition: symbol.declarations?.find(ts.isTypeAliasDeclaration)?.type.getText(),
      fields: fieldsOf(symbol),
    };
  }

  return new Map(
    files.map((file) => {
      const source = program.getSourceFile(resolve(file));
      const module = source && checker.getSymbolAtLocation(source);
      if (!source || !module) throw new Error(`${file} exports nothing`);
      const place = (symbol: ts.Symbol) => symbol.declarations?.[0]?.getStart() ?? 0;
      const exported = checker.getExportsOfModule(module).sort((a, b) => place(a) - place(b));
      return [file, exported.map(describe)] as const;
    }),
  );
}
