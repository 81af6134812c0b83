using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Changes;

/// <summary>One change with its judgement and its evidence.</summary>
public sealed record Change
{
    /// <summary>From this likeness on, the nearest text of the other side is told beside one that stands alone.</summary>
    /// <remarks>
    /// Set on a hundred texts of one pair of policies, read by a person (2026-11-30): above it nine in thirteen were also said elsewhere,
    /// below it one in three. On another insurer's pair, not used for it, the four that
    /// were said elsewhere lie above and the two that were not below.
    /// </remarks>
    public const double NearestToRead = 0.45;

    /// <summary>Stable for the same texts at the same places.</summary>
    public required string Id { get; init; }

    /// <summary>What happened.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>Whether it also stands in another place: true for <see cref="ChangeKind.Moved"/>, possible for others.</summary>
    public bool Moved { get; init; }

    /// <summary>Whether an advisor must act on it. Routine year roll, new terms and moves are not.</summary>
    public bool Substantive { get; init; }

    /// <summary>How sure <see cref="Substantive"/> is; what is unsure is left to the reader.</summary>
    public JudgementKind Judgement { get; init; }

    /// <summary>Whether only a reader can tell what two wordings are to each other.</summary>
    public bool IsLeftToReader => Judgement == JudgementKind.Unsure && Left.Count > 0 && Right.Count > 0;

    /// <summary>
    /// Whether two insurers may speak of the same here, too unsurely to lay it side by side: the reader is only told to see the other too.
    /// </summary>
    public bool IsSeeAlso => IsLeftToReader && Origin is not null;

    /// <summary>Whether an advisor must act on it, and no reader need tell first.</summary>
    public bool IsSurelySubstantive => Substantive && !IsLeftToReader;

    /// <summary>The probability, in [0, 1], that the substance changed.</summary>
    public double Probability => Substantive ? Confidence : 1 - Confidence;

    /// <summary>In which respects; ordered, without repetition.</summary>
    public IReadOnlyList<ChangeAspect> Aspects { get; init; } = [];

    /// <summary>Whether it asks more or less.</summary>
    public ChangeDirection Direction { get; init; }

    /// <summary>The probability, in [0, 1], that <see cref="Substantive"/> is right; between insurers, how alike the topics are.</summary>
    public double Confidence { get; init; }

    /// <summary>One sentence made of the fields: every number and actor in it stands in one of the quotes.</summary>
    public required string Summary { get; init; }

    /// <summary>What makes the judgement doubtful, in words; null where nothing does.</summary>
    public string? Caveat { get; init; }

    /// <summary>
    /// Whether it stands on one side only while the other side has a document that was not
    /// read whole: what seems to come or go may stand in what was not read.
    /// </summary>
    public bool RestsOnUnread { get; init; }

    /// <summary>The subject it is shown under: an actor, or a theme of the document.</summary>
    public required string Subject { get; init; }

    /// <summary>Whose text it is; null where the sides are years of one insurer.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>The requirements of the baseline; two or more where they merged.</summary>
    public IReadOnlyList<Requirement> Left { get; init; } = [];

    /// <summary>The requirements of the other side; two or more where one was split.</summary>
    public IReadOnlyList<Requirement> Right { get; init; } = [];

    /// <summary>
    /// Where it is also said: requirements of the other side, or of the same side where it is new or
    /// gone twice and counts there. Empty but for <see cref="ChangeKind.Repeated"/>.
    /// </summary>
    public IReadOnlyList<Requirement> Repeats { get; init; } = [];

    /// <summary>
    /// How much, in [0, 1], the nearest text of the other side has in common with one that stands alone: where it is high, a reader had
    /// better look there before believing that it came or went. 0 for a pair.
    /// </summary>
    public double LikenessToNearest { get; init; }

    /// <summary>
    /// Whether a text of the other side is so much like it that both are to be read before it is believed that it came or went.
    /// </summary>
    public bool HasLikeElsewhere => LikenessToNearest >= NearestToRead;

    /// <summary>
    /// How often the same came or went, this time included: 1, or more where the others are <see cref="ChangeKind.Repeated"/>.
    /// </summary>
    public int Occurrences { get; init; } = 1;

    /// <summary>
    /// Whether it is a requirement or ground for exclusion of a general policy that the other
    /// side has no counterpart of: new to the corpus, whether or not it is new.
    /// </summary>
    public bool IsNewToCorpus { get; init; }

    /// <summary>What a person settled about it; null for nothing.</summary>
    public ReviewEntry? Review { get; init; }

    /// <summary>Why it was paired and judged so; null unless that was asked.</summary>
    public ChangeExplanation? Explanation { get; init; }

    /// <summary>Both texts interleaved word by word; empty where one side is.</summary>
    public IReadOnlyList<InlineSegment> Inline { get; init; } = [];
}
