import {posix} from 'node:path';

const dist = (path) => path.replace(/^src\//, '').replace(/\.ts$/, '.js');

/**
 * Reads `define('dvc-…', Class)`, which the analyzer does not know, and names the classes by their tags. Public is what
 * a file of the tag's own name registers; what else is defined is part of an element.
 */
const registrations = () => {
  const found = [];
  return {
    name: 'registrations',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, type] = node.arguments;
      if (tag && type && ts.isStringLiteral(tag) && moduleDoc.path.endsWith(`/${tag.text}.ts`)) {
        found.push({tag: tag.text, className: type.getText(), module: moduleDoc.path});
      }
    },
    packageLinkPhase({customElementsManifest}) {
      for (const {tag, className, module} of found) {
        const home = customElementsManifest.modules.find(({declarations}) =>
          declarations?.some(({kind, name}) => kind === 'class' && name === className),
        );
        const declaration = home?.declarations.find(({name}) => name === className);
        if (!declaration) throw new Error(`custom-elements.json: no class ${className} for <${tag}>`);
        Object.assign(declaration, {customElement: true, tagName: tag});
        customElementsManifest.modules
          .find(({path}) => path === module)
          .exports.push({
            kind: 'custom-element-definition',
            name: tag,
            declaration: {name: className, module: home.path},
          });
      }
    },
  };
};

const isPublic = ({name, privacy}) => (privacy ?? 'public') === 'public' && !/^[#_]/.test(name);

// what Lit calls, not a site
const ofLit = new Set([
  'render',
  'firstUpdated',
  'willUpdate',
  'updated',
  'shouldUpdate',
  'connectedCallback',
]);

/** Keeps what a site may rely on: tags with their public members, at their places in the package. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({customElementsManifest: manifest}) {
    const relocate = (reference) => {
      if (reference?.module) reference.module = dist(reference.module.replace(/^\//, ''));
    };
    for (const module of manifest.modules) {
      module.path = dist(module.path);
      module.declarations =
        module.declarations?.filter(({customElement, tagName}) => customElement && tagName) ?? [];
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          (member) => isPublic(member) && !member.static && !ofLit.has(member.name),
        );
        declaration.attributes = declaration.attributes?.filter(({name}) => name);
        relocate(declaration.superclass);
        for (const part of [
          ...(declaration.members ?? []),
          ...(declaration.attributes ?? []),
          ...(declaration.events ?? []),
        ]) {
          relocate(part.inheritedFrom);
        }
      }
      const kept = new Set(module.declarations.map(({name}) => name));
      module.exports = module.exports?.filter(
        ({kind, name, declaration}) =>
          (kind === 'custom-element-definition' && name.startsWith('dvc-')) || kept.has(declaration?.name),
      );
      for (const {declaration} of module.exports ?? []) {
        relocate(declaration);
        if (declaration) declaration.module = posix.normalize(declaration.module);
      }
    }
    manifest.modules = manifest.modules.filter(({exports}) => exports?.length);
  },
});

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [registrations(), publicOnly()],
};
