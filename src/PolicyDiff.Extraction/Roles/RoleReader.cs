using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;
using PolicyDiff.Extraction.Units;

namespace PolicyDiff.Extraction.Roles;

/// <summary>Judges what a unit does in its document.</summary>
/// <remarks>
/// Whether it is a norm is a sum of weighed evidence (<see cref="RoleJudge"/>). The patterns of <c>role-patterns.txt</c> say what the rest
/// does, and set the document's own list of changes and its definitions apart.
/// </remarks>
internal sealed class RoleReader
{
    private static readonly IReadOnlyList<(RequirementRole Role, string Where, Regex Pattern)> Patterns =
        [.. WordList.Rows(typeof(RoleReader).Assembly, "role-patterns.txt").Select(row => (
            Enum.Parse<RequirementRole>(row[0]),
            row[1],
            new Regex(row[2], RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)))];

    private readonly RoleJudge _judge = new(RoleWeights.Default);

    // Units of one section share their headings, which are judged once.
    private IReadOnlyList<string> _headings = [];
    private HashSet<Regex> _ofHeadings = [];

    /// <summary>The role of a unit, and the probability that it says something of substance alone.</summary>
    public (RequirementRole Role, double NormProbability) Read(UnitReading reading)
    {
        var probability = Math.Round(_judge.Probability(reading), 3);
        var named = Patterns.Where(pattern => Matches(reading, pattern.Where, pattern.Pattern))
            .Select(pattern => (RequirementRole?)pattern.Role).FirstOrDefault();
        var role = Role(reading, named, probability >= NormThresholds.Default.Norm);
        return (role, role == RequirementRole.Question ? 0 : probability);
    }

    private static RequirementRole Role(UnitReading reading, RequirementRole? named, bool isNorm) =>
        named is RequirementRole.Declaration or RequirementRole.Definition or RequirementRole.Question ? named.Value
        : isNorm ? RequirementRole.Norm
        : named ?? (reading.Unit.Text.EndsWith(':') ? RequirementRole.Guide : RequirementRole.Explanation);

    private bool Matches(UnitReading reading, string where, Regex pattern) => where switch
    {
        "heading" => OfHeadings(reading.Headings).Contains(pattern),
        "column" => (reading.Unit.Column ?? reading.Unit.TableHead) is { } head && pattern.IsMatch(head),
        "lead" => reading.Unit.Lead is { } lead && pattern.IsMatch(lead),
        _ => pattern.IsMatch(reading.Unit.Text),
    };

    private HashSet<Regex> OfHeadings(IReadOnlyList<string> headings)
    {
        if (!ReferenceEquals(headings, _headings))
        {
            (_headings, _ofHeadings) =
                (headings, [.. Patterns.Where(pattern => pattern.Where is "heading" && headings.Any(pattern.Pattern.IsMatch))
                    .Select(pattern => pattern.Pattern)]);
        }

        return _ofHeadings;
    }
}
