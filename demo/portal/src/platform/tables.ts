/** Every table of the portal, each declared by the folder that owns it. */
export interface Tables {}
