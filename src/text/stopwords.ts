/** English words that carry grammar rather than content. Lower case, straight apostrophes. */
export const stopwords: ReadonlySet<string> = new Set(
  `a about above after again against all almost also although always am among an and another any anybody anyone anything
  are aren't around as at away back be became because been before being below between both but by came can can't cannot
  come could couldn't did didn't do does doesn't doing don't done down during each either else enough even ever every
  everyone everything few first for from further get gets getting go goes going got had hadn't has hasn't have haven't
  having he he'd he'll he's her here here's hers herself him himself his how how's however i i'd i'll i'm i've if in
  instead into is isn't it it'd it'll it's its itself just last later least less let's like made make makes many may
  maybe me might mine more most much must my myself near nearly neither never new next no nobody none nor not nothing now
  of off often on once one only onto or other others our ours ourselves out over own per perhaps put quite rather really
  said same saw say saying says see seem seemed seems several shall she she'd she'll she's should shouldn't since so some
  someone something still such take taken than that that's the their theirs them themselves then there there's therefore
  these they they'd they'll they're they've thing things this those though through thus to together told too took toward
  towards two under until up upon us used using very via was wasn't way we we'd we'll we're we've well went were weren't
  what what's when when's where where's whether which while who who's whole whom whose why why's will with within without
  won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves mr mrs ms dr 's 're 've 'll
  'd 'm n't`.split(/\s+/),
);
