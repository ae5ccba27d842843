import {Hono} from 'hono';
import {answerComplaint} from '../complaints/complain.js';
import {complaintQueue} from '../complaints/store.js';
import {idParam} from '../http/id-param.js';
import type {Context} from '../platform/context.js';
import {complaintsPage} from './complaints-page.js';
import {page} from './layout.js';
import {textOf, type DeskEnv} from './session.js';
import {countWaitingTransfers} from './transfers.js';

export function complaintRoutes(context: Context): Hono<DeskEnv> {
  const routes = new Hono<DeskEnv>();
  const {db} = context.database;

  routes.get('/complaints', async (c) => {
    const session = c.var.officer;
    const waiting = await countWaitingTransfers(db);
    const said = c.req.query('done') === 'answer' ? {text: 'Đã gửi trả lời cho người nộp.'} : undefined;
    return c.html(
      page(
        'Phản ánh, kiến nghị',
        {session, at: 'complaints', waiting, said},
        complaintsPage(await complaintQueue(db), session),
      ),
    );
  });
  routes.post('/complaints/:id/answer', async (c) => {
    const {form, officer} = c.var;
    await answerComplaint(context, officer.officer, idParam(c), textOf(form, 'words'));
    return c.redirect('/desk/complaints?done=answer', 303);
  });
  return routes;
}
