namespace PolicyDiff.Core.Requirements;

/// <summary>
/// The unit that is aligned: one duty, condition, threshold, deadline, tariff, exclusion, procedure step, list item or table cell.
/// </summary>
public sealed record Requirement
{
    /// <summary>Document and place in reading order.</summary>
    public required RequirementId Id { get; init; }

    /// <summary>The words of the unit itself, as in the document.</summary>
    public required string Text { get; init; }

    /// <summary>Where it stands; its quote is <see cref="Text"/>.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The policy year T that relative dates count from; null where the document has no year.</summary>
    public int? PolicyYear { get; init; }

    /// <summary>Sentence, list item, cell or row.</summary>
    public required RequirementForm Form { get; init; }

    /// <summary>What the unit does in the document.</summary>
    public RequirementRole Role { get; init; }

    /// <summary>
    /// The probability, in [0, 1], that an adviser would want to know if this one text were
    /// new or gone, read from its words and place; 0 where nobody judged it.
    /// </summary>
    public double NormProbability { get; init; }

    /// <summary>What it is about.</summary>
    public RequirementKind Kind { get; init; }

    /// <summary>The sentence that governs a list item, or the label of a table row; null where there is none.</summary>
    public string? Lead { get; init; }

    /// <summary>The header of the column a cell stands in; null outside tables.</summary>
    public string? Column { get; init; }

    /// <summary>
    /// The headers of all columns, parted by a bar, of the table that a row stands in; null where it is no row of a table with headers.
    /// </summary>
    public string? TableHead { get; init; }

    /// <summary>
    /// Who must, may or does: a short canonical name such as <c>WSV</c>, <c>RO</c>,
    /// <c>zorgaanbieder</c>, <c>zorgverzekeraar</c>; null where unclear.
    /// </summary>
    public string? Actor { get; init; }

    /// <summary>How binding it is.</summary>
    public Modality Modality { get; init; }

    /// <summary>The values in order of appearance; spans do not overlap.</summary>
    public IReadOnlyList<PolicyValue> Values { get; init; } = [];

    /// <summary>The narrowing clauses in order of appearance.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];
}
