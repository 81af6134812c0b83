using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Deadlines;

/// <summary>Something that must, may or will be done by a date, in the words of a policy.</summary>
/// <param name="Requirement">The requirement that says so, with its citation; a whole row of a planning table.</param>
/// <param name="Time">When.</param>
/// <param name="What">What: the sentence, or the row without its date.</param>
public sealed record Deadline(Requirement Requirement, DeadlineTime Time, string What)
{
    /// <summary>
    /// By whom, in order: canonical names as those of <see cref="Requirement.Actor"/>; empty where the text names nobody.
    /// </summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>The head that a row stands under, or the subsection; null where the section number says enough.</summary>
    public string? Context { get; init; }

    /// <summary>The further sentences of the row, in order.</summary>
    public IReadOnlyList<Requirement> Details { get; init; } = [];
}
