/** The analyzer would write the path of its output into package.json. */
export default { packagejson: false };
