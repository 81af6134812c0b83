using PolicyDiff.Extraction.Roles.Evidences;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.Extraction.Roles;

/// <summary>Judges whether an adviser would want to know if this one text were new or gone: a sum of weighed evidence.</summary>
/// <param name="weights">What evidence weighs.</param>
internal sealed class RoleJudge(RoleWeights weights)
{
    // Units of one section share their headings, and items their lead.
    private IReadOnlyList<string> _headings = [];
    private IReadOnlyList<RoleEvidence> _ofHeadings = [];
    private (string? Lead, IReadOnlyList<string> Words) _lead = (null, []);

    /// <summary>The probability, in [0, 1], that the unit says something of substance alone.</summary>
    public double Probability(UnitReading reading) => weights.Probability(Evidence(reading));

    /// <summary>All evidence, words included; nothing stands twice.</summary>
    public IReadOnlyList<RoleEvidence> Evidence(UnitReading reading)
    {
        if (!ReferenceEquals(reading.Headings, _headings))
        {
            (_headings, _ofHeadings) = (reading.Headings, PlaceEvidence.OfHeadings(reading.Headings));
        }

        if (!ReferenceEquals(reading.Unit.Lead, _lead.Lead))
        {
            _lead = (reading.Unit.Lead, reading.Unit.Lead is { } lead ? UnitWords.Of(lead) : []);
        }

        var words = UnitWords.Of(reading.Unit.Text);
        return [.. SentenceEvidence.Of(
            reading, words), .. PlaceEvidence.Of(reading), .. _ofHeadings, .. WordEvidence.Of(words, _lead.Words)];
    }
}
