function split(words: string): readonly string[] {
  return words
    .trim()
    .replace(/\s+/g, ' ')
    .split(',')
    .map((word) => word.trim());
}

/** What articles of the corpus are about, with `QUALITIES` before them: 90 x 60 subjects. */
export const SUBJECTS = split(`
  handovers, budgets, roadmaps, reviews, meetings, promotions, incidents, estimates, priorities, deadlines, mentors,
  backlogs, audits, forecasts, interviews, reorganizations, shifts, contracts, launches, migrations, standards,
  checklists, dashboards, targets, incentives, vendors, budget owners, decision logs, escalations, retrospectives,
  apprenticeships, rotations, approvals, exceptions, workarounds, policies, handbooks, surveys, complaints, promises,
  visions, strategies, values, rituals, norms, habits, dependencies, interfaces, bottlenecks, queues, reserves, drills,
  rehearsals, runbooks, playbooks, archives, glossaries, experts, newcomers, veterans, managers, directors, sponsors,
  committees, task forces, working groups, guilds, councils, pilots, experiments, prototypes, requests, tickets,
  proposals, memos, minutes, briefings, town halls, offsites, one-to-ones, appraisals, salaries, titles, ladders,
  successions, vacancies, contractors, partners, customers, regulators`);

export const QUALITIES = split(`
  quarterly, shared, silent, late, early, informal, formal, rotating, remote, regional, central, local, annual, weekly,
  cross-team, inherited, abandoned, urgent, hidden, visible, disputed, temporary, permanent, small, large, first, last,
  paper, automated, manual, voluntary, mandatory, paid, unpaid, technical, clinical, commercial, legal, seasonal,
  experimental, overlapping, competing, orphaned, delegated, borrowed, frozen, growing, shrinking, merged, split,
  written, spoken, anonymous, public, private, external, internal, joint, parallel, nested`);

export const NOUNS = split(`
  team, manager, meeting, decision, plan, week, month, quarter, customer, answer, question, problem, rule, process, list,
  note, roster, calendar, spreadsheet, backlog, budget, risk, role, owner, promise, reason, result, change, habit,
  pattern, signal, cost, hour, day, desk, project, release, system, form, signature, report, number, message, room,
  conversation, argument, objection, agreement, exception, shortcut, mistake, repair, test, draft, version, copy, page,
  document, name, date, line, queue, board, card, colleague, newcomer, expert, director, engineer, nurse, planner,
  buyer, analyst, supplier, branch, office, plant, ward, store, shift, vacation, departure, arrival, invoice, contract,
  order, delivery, delay, gap, overlap, habit, memory, silence, trust, pressure, attention, patience, evidence,
  judgment, authority, permission, capacity, slack, weekend, deadline, threshold, trigger, template, checklist`);

export const VERBS = split(`
  asks, answers, decides, waits, notices, ignores, repeats, reads, writes, copies, forwards, signs, postpones, drops,
  keeps, returns, explains, records, checks, counts, measures, compares, schedules, cancels, moves, splits, joins,
  trusts, doubts, tests, repairs, replaces, borrows, lends, hides, shows, names, blames, thanks, interrupts, escalates,
  delegates, approves, rejects, revises, remembers, forgets, teaches, learns, practices, rehearses, protects, spends,
  saves, loses, finds, follows, leaves, closes, reopens`);

export const ADJECTIVES = split(`
  quiet, loud, plain, honest, careful, hurried, tired, patient, late, early, cheap, expensive, safe, risky, visible,
  invisible, formal, informal, small, large, old, new, ordinary, rare, common, local, shared, private, open, closed,
  vague, exact, awkward, easy, hard, slow, fast, stable, fragile, broken, useful, useless, written, unwritten, real,
  nominal, annual, weekly, daily, final, first, second, third, last, missing, extra, empty, full`);

export const ROLES = split(`
  operations lead, head of sales, plant manager, ward nurse, product owner, finance partner, support lead, site manager,
  chief of staff, team lead, project manager, data analyst, procurement officer, training coordinator, release manager,
  regional director, night-shift supervisor, lab technician, school principal, branch manager, legal counsel,
  recruiter, dispatcher, quality engineer, volunteer coordinator, union delegate, founder, deputy, archivist, scheduler`);

export const TIMES = split(`
  on Monday morning, before the quarter closes, in the third week, after the second meeting, on the last Friday, in
  March, at the end of the shift, two days before the launch, during the audit, over lunch, in the first ninety days,
  after the merger, on a Tuesday, when the budget is due, between two releases, a year later`);

/** The vocabulary of tags; the first come up most. */
export const TAGS = [
  ...split(`
  meetings, priorities, ownership, decision-rights, trust, handoffs, planning, feedback, onboarding, managers, hiring,
  incentives, measurement, roles, escalation, norms, learning, delegation, strategy, risk, standards, silos, capacity,
  documentation, retention, burnout, change-management, promotion, knowledge-sharing, incidents, succession, values,
  process-design, dependencies, speaking-up, redundancy, career-paths, governance, goals, communication`),
  ...Array.from({ length: 160 }, (_, index) => `topic-${index + 1}`),
] as readonly string[];

/** Syllables of names that no dictionary has: products, places, methods. They make the vocabulary grow as it does. */
export const SYLLABLES = split(`
  ba, cor, del, fen, gar, hol, jan, kel, lor, mav, nor, pel, quin, ros, sel, tav, ul, ver, wen, yor, zan, bri, cla, dro,
  fli, gre, kra, pli, stra, tru, lan, mer, nis, ten, rick, vale, ton, sey, ham, ford`);
