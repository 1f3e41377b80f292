/** What the rules say about a map: what its checks find, and what its curves tell. */
export const findings = {
  /** Each check: its name; what it found, about a place and with a value where there is one. */
  checks: {
    noScenario: {
      name: 'No scenario',
      found: () => 'The map does not say who wants what, and when.',
    },
    noPersona: {
      name: 'No persona',
      found: () => 'The map has no persona: nobody goes through it yet.',
    },
    emptyStage: {
      name: 'Empty stages',
      found: (stage: string) => `${stage} has no touchpoint.`,
    },
    valley: {
      name: 'Valleys without a reason',
      found: (touchpoint: string, score: string) =>
        `${touchpoint} is felt at ${score}, and no pain point says why.`,
    },
    unansweredPain: {
      name: 'Pain points without an answer',
      found: (pain: string) => `No opportunity answers “${pain}”.`,
    },
    overdue: {
      name: 'Overdue actions',
      found: (opportunity: string, date: string) => `“${opportunity}” was due on ${date}.`,
    },
    noOwner: {
      name: 'Opportunities without an owner',
      found: (opportunity: string) => `Nobody sees to “${opportunity}”.`,
    },
    noProof: {
      name: 'Opportunities without a proof KPI',
      found: (opportunity: string) => `No KPI will show whether “${opportunity}” works.`,
    },
    noTarget: {
      name: 'KPIs without a target',
      found: (place: string, kpi: string) => `${kpi} of ${place} has no target.`,
    },
    noKpi: {
      name: 'Stages without a KPI',
      found: (stage: string) => `Nothing is measured in ${stage}.`,
    },
    noEvidence: {
      name: 'Steps without evidence',
      found: (step: string) => `Nothing backs up ${step} yet.`,
    },
    staleEvidence: {
      name: 'Old evidence',
      found: (place: string, date: string) => `Evidence about ${place} is from ${date}.`,
    },
    duplicate: {
      name: 'Duplicates',
      found: (title: string, stage: string) => `“${title}” stands more than once in ${stage}.`,
    },
  },

  /** How much a check matters. */
  weights: { must: 'Fix first', should: 'Improve', could: 'Tidy up' },

  /** The buttons that take a finding away. */
  fixes: {
    addTouchpoint: 'Add a touchpoint',
    addPain: 'Add a pain point',
    addOpportunity: 'Add an opportunity',
    addPersona: 'Add a persona',
    attachKpi: 'Attach a KPI',
    editKpi: 'Set a target',
    removeDuplicate: 'Merge the two',
  },
  /** The same for what is missing in a field. */
  fieldFixes: {
    scenario: 'Write the scenario',
    owner: 'Name an owner',
    evidence: 'Add evidence',
    due: 'Change the date',
    proof: 'Choose a proof KPI',
  },

  /** What a curve tells. Scores come as they are written: “+1.5”. */
  curve: {
    best: (touchpoint: string, score: string) => `Best: ${touchpoint}, ${score}`,
    worst: (touchpoint: string, score: string) => `Worst: ${touchpoint}, ${score}`,
    end: (touchpoint: string, score: string) => `End: ${touchpoint}, ${score}`,
    fall: (from: string, to: string, by: string) => `Steepest fall: ${by}, from ${from} to ${to}`,
    personaGap: (touchpoint: string, gap: string) => `Largest gap: ${touchpoint}, ${gap}`,
    measuredGap: (touchpoint: string, felt: string, measured: string) =>
      `Felt ${felt}, measured ${measured}: ${touchpoint}`,
    moment: (touchpoint: string, reasons: string) => `${touchpoint}: ${reasons}`,
  },
  /** Where the customer must change from one family of channels to another. */
  channelBreak: (from: string, to: string, touchpoint: string) =>
    `From ${from} to ${to}: ${touchpoint}`,
  /** Why a touchpoint is a moment of truth. */
  moments: { peak: 'peak', valley: 'valley', end: 'end', pain: 'severe pain point' },

  /** Impact × effort. */
  quadrants: {
    quickWin: 'Quick win',
    majorProject: 'Major project',
    fillIn: 'Fill-in',
    reconsider: 'Reconsider',
  },
  /** Where the reach of a pain point is known from. */
  reach: { share: 'share of customers', personas: 'weight of its personas' },
}
