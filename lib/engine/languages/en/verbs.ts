/**
 * Common verbs of news English that report nothing. The rules need them to see where a noun phrase ends
 * ("the man who runs the bakery said": "runs" is no part of a name) and where a clause has its own verb.
 */
export const COMMON_VERBS = `rumour rumor reckon tip overspend accept achieve act adapt adjust adopt affect aim allow amount appear apply appoint approach approve arm arrange
  arrest arrive assist assume attempt attend attract avoid await back bar become begin behave believe belong benefit bet
  block board bomb borrow bother break breach bring broadcast build burn buy calculate campaign cancel capture care carry catch cause
  cease celebrate change chase check choose choke circle clash clean clear climb collapse collect combine come command commit
  compete compose comprise conceal concentrate concern conduct connect consider consist constitute construct consult consume
  contact contain continue contribute control convert convict cook cool cooperate cope correct cost count cover crack crash create
  cross cry cure cut damage dance dare date deal decide decrease deepen defeat defy delay deliver depart depend deploy deserve
  design destroy detain deteriorate determine develop devote die differ dig direct disappear disappoint discover dismantle
  display dissolve distinguish distribute disturb divide divorce dominate donate double doubt draft drag draw dream dress drift drink
  drive drop earn ease eat edge edit educate elect eliminate embrace emerge employ enable end endure enforce engage enhance
  enjoy ensure enter escape establish evaluate evolve examine exceed exchange exclude execute exercise exist expand expect
  expire explode explore export expose extend face fail fall favor favour fear feature feed feel fight figure file fill film
  finance find finish fit fix flee flow fly focus follow force forget form forgive fuel fulfil fund gain gather generate get
  give go govern grab grant greet grow guarantee guard handle hang happen harm hate have head heal hear heat heighten help hesitate hide
  hire hold honor honour hope host hunt hurry hurt ignore illustrate imagine impact impose impress improve include incorporate increase
  indict inflict influence inherit initiate injure inspect inspire install insult insure integrate intend intensify interest interfere
  interpret intervene interview invade invest investigate invite involve issue join judge jump justify keep kick kidnap kill kiss
  know lack land last laugh launch lay lead leak lean learn leave lend let level lie lift light like limit link live load
  locate lock look loom loosen lose love lower maintain make manage manufacture march mark marry match matter mean measure
  meet melt merge mind miss mix monitor motivate mount move murder need negotiate nominate obey obtain occupy occur offend
  open operate organize organise overcome overturn owe own pack paint participate pass pause pay perceive perform permit persist
  persuade pick place plan plant play please plunge point possess postpone pour practice prefer prepare preserve press prevail prevent
  proceed process produce profit prohibit promote prompt prosecute prosper protect prove provide provoke publish pull punish purchase
  pursue push put qualify quit race raid raise range rank reach react realize realise rebuild recede receive recognize recognise
  record recover recruit reduce reflect reform refrain refuse regain regard register regret regulate reinforce relate relax release
  rely remain remember remove renew rent repair replace represent require rescue resemble reserve resign resist resolve resort
  rest restore restrict result resume retain retire retreat return reunite reverse review revise revive reward ride ring rise risk
  roll ruin run rush sail save scare schedule score scramble search secure see seek seem seize select sell send separate serve
  set settle shake shape share shift shine shock shoot shop shore shrink shut sign sink sit skip sleep slide slip slow smell
  smoke soar solve sound spark spend spill split spread spur squeeze stabilize stage stand stare start starve stay steal stem
  step stick stop store strengthen stretch strike strip struggle study succeed suffer suit supply support suppose surge surpass
  surprise surrender surround survive suspect suspend sustain sweep swim swing switch tackle take target taste tax teach tend test
  think thrive throw tie tighten top torture touch tour track trade train transfer transform translate travel treat tremble
  trigger trip triumph trust try turn tweak undergo undermine understand undertake unite unveil use vacate value vanish vary
  veto view violate visit volunteer vote wait wake walk want war wash waste watch weaken wear weigh win wipe wish withdraw
  witness work worry worsen wound wrap wreck yield zero accompany accumulate acquire admire agree align allocate alter amend amuse
  analyze analyse anger anticipate assemble assign associate assassinate backfire backtrack balance bear beat befriend blow bolster
  boost born bounce bow breed brew bury cap cede clinch coach coincide comply compromise concede conclude confront confuse
  conquer contest convene converge counter crush cultivate curb dedicate deem defer define deflect deny deport deprive descend
  desert deserve desire detect deter disagree disarm discourage discredit disrupt dominate embark enact encounter encourage enlist
  entail entitle erase erode erupt escalate evacuate evade expel exploit facilitate fade falter flip flood forge foster frustrate
  halt hamper haunt heed hover impeach implement imprison incite infect initiate ink instruct interrupt intimidate isolate jail
  lag linger list loot lure mandate mock mobilize nab navigate neglect oust outlaw overhaul overlook oversee overtake overwhelm
  patrol penetrate pit plot plunder poll pose pressure prioritize probe proliferate propel rally ramp ratify reassure rebel rebound
  reclaim reconcile redeem redirect rejoin relent relieve relocate render reopen reshape restrain retaliate rig rip rival rob
  sabotage safeguard sanction scrap scrutinize seal sever shield shun shuttle sideline silence simplify slash smuggle snub spare
  specialize spot spy stall stoke storm strand strip stun subpoena sue summon suppress swap sway swear tap target tempt
  terrify testify threaten topple toughen trail tumble uncover unfold unleash uphold uproot urge usher vie wage wane warm
  warrant weather whip widen wield woo wrestle`;
