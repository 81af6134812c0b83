using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Changes;

/// <summary>One change that a document announces in its own list of changes, checked against what changed.</summary>
public sealed record Declaration
{
    /// <summary>The announcement as written.</summary>
    public required string Text { get; init; }

    /// <summary>The text it was read from, with its citation.</summary>
    public required Requirement Unit { get; init; }

    /// <summary>Whether it holds.</summary>
    public required DeclarationStatus Status { get; init; }

    /// <summary>Why, in one sentence in the language of the report.</summary>
    public required string Reason { get; init; }

    /// <summary>The sections it points to, as written and in order; empty where it points to none.</summary>
    public IReadOnlyList<string> PointsTo { get; init; } = [];

    /// <summary>Where the new edition says it, the best first; empty where it does not, or where it was dropped.</summary>
    public IReadOnlyList<Requirement> FoundIn { get; init; } = [];

    /// <summary>The changes it speaks of, in the order of the new edition; may be empty.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>Whether the earlier edition said the same already.</summary>
    public bool AlreadyBefore { get; init; }

    /// <summary>Where the earlier edition said it: what was replaced or dropped, or what says the same already.</summary>
    public IReadOnlyList<Requirement> Before { get; init; } = [];
}
