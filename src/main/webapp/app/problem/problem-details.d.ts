/** Problem details of the server (RFC 9457), with the members that it adds. */
export interface ProblemDetails {
  title?: string;
  detail?: string;
  code?: string;
  errors?: Fault[];
  [member: string]: any;
}

/** One place in a file that is wrong, or odd. */
export interface Fault {
  row?: number | null;
  column?: string | null;
  code?: string;
  detail?: string;
}
