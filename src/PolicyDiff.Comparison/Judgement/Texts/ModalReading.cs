using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>How binding a text is, read from its modal expressions.</summary>
/// <param name="Forces">All forces that it shows; empty for a plain statement.</param>
internal sealed record ModalReading(IReadOnlySet<ModalForce> Forces)
{
    /// <summary>
    /// The force of the whole, where it shows one only; <see cref="ModalForce.Obliged"/> for a
    /// plain statement, null where it shows several.
    /// </summary>
    public ModalForce? Only => Forces.Count switch
    {
        0 => ModalForce.Obliged,
        1 => Forces.First(),
        _ => null,
    };

    /// <summary>The weakest force that it shows; <see cref="ModalForce.Obliged"/> for a plain statement.</summary>
    public ModalForce Weakest =>
        Forces.Count == 0
            ? ModalForce.Obliged
            : Forces.Where(force => force is not ModalForce.Forbidden).DefaultIfEmpty(ModalForce.Forbidden).Min();

    /// <summary>Reads a text.</summary>
    public static ModalReading Of(JudgedText text) =>
        new(ModalExpressions.Default.Find(text.Roots).Select(found => found.Force).ToHashSet());
}
