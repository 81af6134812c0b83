using System.Globalization;

namespace PolicyDiff.Comparison.Alignment.Groups;

/// <summary>How boldly requirements are paired: every weight and threshold of the alignment, in one place.</summary>
/// <remarks>
/// Where nothing else is said, a figure was set by hand on two constructed policies and holds since. What was set anew in November 2026 was
/// set on pairs written for the training of the judge (eight styles, 320 pairs laid among each other, a third of each side without its
/// partner) and checked on the pairs of three other authors; never on the labelled pairs of real policies.
/// </remarks>
public sealed record AlignmentOptions
{
    /// <summary>The language of <see cref="Core.Changes.AlignedPair.Reason"/>.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>How many candidates are found for each requirement of either side.</summary>
    public int CandidatesEach { get; init; } = 12;

    /// <summary>How much of the likeness of two texts is that of their letters, in [0, 1]; the rest is that of their stems.</summary>
    /// <remarks>
    /// 0 finds .86 of the pairs at a precision of .79; 0.5, with the thresholds below,
    /// .89 at .86; 1 finds .92 at .70, with the thresholds as they were.
    /// </remarks>
    public double LetterShare { get; init; } = 0.5;

    /// <summary>The least score of a pair, in [0, 1]: likeness with what place and actor add. Lower pairs more, and more wrongly.</summary>
    /// <remarks>
    /// Measured with a section bonus of 0.14 on texts of one section, where thresholds count 0.04 higher: 0.45 gives a precision of .82,
    /// 0.48 of .85, 0.52 of .87 with a twentieth of the pairs lost.
    /// </remarks>
    public double Threshold { get; init; } = 0.44;

    /// <summary>The least score of a pair where one of the two has a better candidate that went to another.</summary>
    /// <remarks>Measured likewise: 0.65 and 0.80 do the same.</remarks>
    public double SecondChoiceThreshold { get; init; } = 0.61;

    /// <summary>The least score of a pair in the first round, when nothing is known of places and terminology.</summary>
    public double FirstThreshold { get; init; } = 0.6;

    /// <summary>How many times places and terminology are learned from the pairs so far; at least 1.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>The likeness that two texts must exceed to be a pair at all.</summary>
    public double LeastLikeness { get; init; } = 0.12;

    /// <summary>
    /// The same for entries of lists of changes: two editions tell of different changes, and share how such lists are worded.
    /// </summary>
    public double LeastLikenessOfDeclarations { get; init; } = 0.6;

    /// <summary>What sections that answer to each other add.</summary>
    /// <remarks>
    /// With 0.14, and a threshold as much higher, pairs that moved to another section are lost in the constructed policies.
    /// </remarks>
    public double SectionBonus { get; init; } = 0.10;

    /// <summary>What each neighbour that is paired with the other's neighbour adds.</summary>
    public double NeighbourBonus { get; init; } = 0.07;

    /// <summary>What two leads of lists whose first items are a pair gain.</summary>
    public double LeadBonus { get; init; } = 0.15;

    /// <summary>What columns or leads that are alike add at most.</summary>
    public double ScopeBonus { get; init; } = 0.10;

    /// <summary>What columns take that are not each other's; leads that are unlike take a fifth.</summary>
    public double ScopeConflict { get; init; } = 0.30;

    /// <summary>What another actor takes.</summary>
    public double ActorConflict { get; init; } = 0.08;

    /// <summary>
    /// What is taken where another actor also does something of another force: a duty or fact for one, a possibility for the other.
    /// </summary>
    /// <remarks>
    /// Another force or role alone is no reason: taking 0.05 for it lost true pairs and no
    /// wrong ones, since a duty that became a possibility is one rule.
    /// </remarks>
    public double OtherNormPenalty { get; init; } = 0.15;

    /// <summary>How far from its partner another part of a split may stand, in requirements.</summary>
    public int SplitReach { get; init; } = 2;

    /// <summary>How much more alike a whole must be to its parts together than to the first alone.</summary>
    public double LeastSplitGain { get; init; } = 0.04;

    /// <summary>Which share of a part the whole must hold.</summary>
    public double LeastCovered { get; init; } = 0.4;

    /// <summary>Which share of a part must lie in what the first part leaves of the whole.</summary>
    public double LeastOfRest { get; init; } = 0.25;

    /// <summary>How much more of a part the whole must hold than the part's own partner does.</summary>
    public double MoreThanOwner { get; init; } = 0.2;

    /// <summary>By how much the judge must find a pair likelier the same with its neighbour than without.</summary>
    public double LeastNeighbourGain { get; init; } = 0.12;

    /// <summary>Which share of that neighbour's letters the other side must hold to ask the judge.</summary>
    /// <remarks>
    /// Without it, of what has no partner .89 stays alone instead of .91, no more pairs are found, and the judge costs three times as much.
    /// </remarks>
    public double LeastNeighbourCovered { get; init; } = 0.25;

    /// <summary>How much of the likeness of topics is that of letters.</summary>
    public double TopicLetterShare { get; init; } = 0.5;

    /// <summary>The least score of a pair by topic.</summary>
    /// <remarks>0.22 gives a precision of .85, 0.24 of .86, 0.28 of .87, with the same share found within .007.</remarks>
    public double TopicThreshold { get; init; } = 0.28;

    /// <summary>By how much a pair by topic must beat every rival of either side.</summary>
    public double TopicMargin { get; init; } = 0.03;

    /// <summary>Below this similarity a pair yields to a clearly better one by topic.</summary>
    public double WeakPair { get; init; } = 0.4;

    /// <summary>What such a pair has for being one already.</summary>
    public double StayBonus { get; init; } = 0.08;

    /// <summary>The least weight of topic that a pair must share; about two rare words.</summary>
    public double LeastSharedTopic { get; init; } = 1.6;

    /// <summary>The shared weight of topic at which a likeness counts for two thirds.</summary>
    public double EnoughSharedTopic { get; init; } = 1.5;

    /// <summary>What sections that answer to each other add to a pair by topic.</summary>
    public double TopicSectionBonus { get; init; } = 0.06;

    /// <summary>What the same actor adds to a pair by topic, and another takes.</summary>
    public double TopicPartyBonus { get; init; } = 0.03;

    /// <summary>What a pair by topic of a row of data and a sentence loses: the sentence mostly speaks of the row only.</summary>
    public double RowPenalty { get; init; } = 0.1;

    /// <summary>Which share of what a list of changes waives the rule that asked it must hold.</summary>
    public double LeastAnnounced { get; init; } = 0.6;

    /// <summary>By how much that rule must beat the next.</summary>
    public double AnnouncedMargin { get; init; } = 0.1;
}
