/** What an application ("mẫu đơn") says: frozen when it was sent, and all that is printed. */
export interface ApplicationData {
  title: string;
  /** The official form that it stands for, where one is named. */
  form: string;
  /** Version of the form on the screen, and how sure we are of it. */
  version: string;
  mark: string;
  agency: string;
  /** Where it is written. */
  place: string;
  sections: {title: string; lines: [label: string, text: string][]}[];
  /** Who makes it, as typed. */
  applicant: string;
  reference: string;
  /** UTC. */
  at: string;
}
