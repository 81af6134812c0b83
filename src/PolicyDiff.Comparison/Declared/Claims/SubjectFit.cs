using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared.Claims;

/// <summary>
/// How well texts fit the subjects of claims: by the letters of their words, weighed by rarity, as requirements are paired.
/// </summary>
/// <remarks>A text is read with what leads it in; its headings count for a part.</remarks>
internal sealed class SubjectFit
{
    private readonly LetterVectors _letters;

    /// <summary>Reads texts and subjects.</summary>
    /// <param name="units">The texts of both editions.</param>
    /// <param name="subjects">The subjects of claims.</param>
    public SubjectFit(IReadOnlyList<Requirement> units, IReadOnlyList<string> subjects)
    {
        if (units.Count == 0)
        {
            throw new ArgumentException("There is no text to fit.", nameof(units));
        }

        _letters = PairVocabulary.Of([.. units.Select(InContext)], [.. subjects.Select(subject => Bare(units[0], subject))]).Letters;
    }

    /// <summary>The share of a subject that a text holds, in [0, 1].</summary>
    /// <param name="subject">Its index.</param>
    /// <param name="unit">The index of the text.</param>
    public double Held(int subject, int unit) =>
        _letters.Right[subject] is var asked && asked.Total > 0 ? asked.Shared(_letters.Left[unit]) / asked.Total : 0;

    /// <summary>The share of a subject that texts hold together, in [0, 1].</summary>
    /// <param name="subject">Its index.</param>
    /// <param name="units">The indices of the texts.</param>
    public double HeldTogether(int subject, IReadOnlyList<int> units)
    {
        var asked = _letters.Right[subject];
        var held = units.SelectMany(unit => _letters.Left[unit].Sequences.ToArray()).ToHashSet();
        var shared = asked.Sequences.ToArray()
            .Zip(asked.Weights.ToArray())
            .Where(entry => held.Contains(entry.First))
            .Sum(entry => (double)entry.Second);
        return asked.Total > 0 ? shared / asked.Total : 0;
    }

    /// <summary>How much a subject tells: the sum of its weights.</summary>
    public double Weight(int subject) => _letters.Right[subject].Total;

    private static Requirement InContext(Requirement unit) => unit with
    {
        Text = string.Join(" . ", new[] { unit.Lead, unit.Column, unit.TableHead, unit.Text }.Where(part => !string.IsNullOrEmpty(part))),
        Values = [],
        Citation = unit.Citation with { SectionTitle = string.Join(' ', unit.Citation.SectionPath.TakeLast(2)) },
    };

    private static Requirement Bare(Requirement any, string subject) => any with
    {
        Text = subject,
        Lead = null,
        Column = null,
        TableHead = null,
        Values = [],
        Citation = any.Citation with { SectionTitle = string.Empty, SectionPath = [] },
    };
}
