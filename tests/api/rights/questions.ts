// The requests of the Vraagbaak: only the right to do it decides.
import { ask, post, type Ask } from "../harness/http.ts";
import type { Role } from "../harness/people.ts";
import { N } from "../harness/stack.ts";
import { answerOf, fresh, makeKnowledgeItem, askColleagues, type Thing, type Whose } from "../harness/things.ts";
import { matching, type Request } from "./asking.ts";

const askers: { [column: string]: Role } = { pro: "professional", cas: "case_lead", adp: "admin_professionals" };

/* Who did it: the asker itself, or a colleague. */
const by = (whose: Whose, column: string): Role => (whose === "own" ? askers[column] : undefined) ?? (column === "pro" ? "case_lead" : "professional");

const question = (act: (how: Ask, it: Thing) => Promise<any>): Request => async (how, whose, column) => act(how, await askColleagues(by(whose, column)));

/* Of an answer: whose the answer is. */
const answer = (act: (how: Ask, it: Thing) => Promise<any>): Request => async (how, whose, column) =>
  act(how, await answerOf(await askColleagues("professional"), by(whose, column)));

const known = (act: (how: Ask, it: Thing) => Promise<any>): Request => async (how, whose, column) => act(how, await makeKnowledgeItem(by(whose, column)));

export const questionRequests: { [operation: string]: Request } = {
  listQuestions: (how) => ask("GET", `${N}/questions`, how),
  createQuestion: (how) => post(`${N}/questions`, { title: fresh("Wie weet dit") }, how),
  lookAtQuestion: (how) => post(`${N}/questions/_look`, { title: "Wie weet dit" }, how),
  listWaitingQuestions: (how) => ask("GET", `${N}/questions/_waiting`, how),
  getFollowedThemes: (how) => ask("GET", `${N}/questions/_themes`, how),
  putFollowedThemes: (how) => ask("PUT", `${N}/questions/_themes`, { ...how, body: { themes: ["coffee"] }, type: "application/json" }),
  getQuestion: question((how, it) => ask("GET", it.address, how)),
  changeQuestion: question((how, it) => ask("PATCH", it.address, matching({ ...how, body: { text: "Anders." } }, it))),
  archiveQuestion: question((how, it) => ask("DELETE", it.address, matching(how, it))),
  createAnswer: question((how, it) => post(`${it.address}/answers`, { text: "Bij De Haard." }, how)),
  changeAnswer: answer((how, it) => ask("PATCH", it.address, matching({ ...how, body: { text: "Anders." } }, it))),
  removeAnswer: answer((how, it) => ask("DELETE", it.address, matching(how, it))),
  thankForAnswer: answer((how, it) => post(`${it.address}/thanks`, undefined, how)),
  withdrawThanks: answer((how, it) => ask("DELETE", `${it.address}/thanks`, how)),
  listKnowledgeItems: (how) => ask("GET", `${N}/knowledge-items`, how),
  createKnowledgeItem: (how) => post(`${N}/knowledge-items`, { title: fresh("Fietsen"), text: "Bij de kringloop." }, how),
  getKnowledgeItem: known((how, it) => ask("GET", it.address, how)),
  changeKnowledgeItem: known((how, it) => ask("PATCH", it.address, matching({ ...how, body: { text: "Anders." } }, it))),
  archiveKnowledgeItem: known((how, it) => ask("DELETE", it.address, matching(how, it))),
  confirmKnowledgeItem: known((how, it) => post(`${it.address}/confirmations`, undefined, how)),
  correctKnowledgeItem: known((how, it) => post(`${it.address}/corrections`, { code: "other", note: "Verhuisd." }, how)),
  ownKnowledgeItem: known((how, it) => post(`${it.address}/_own`, undefined, how)),
};

