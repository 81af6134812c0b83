using System.Text.RegularExpressions;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>
/// Finds what the answers of an insurer correct in the policy that they are about; what a provider asks corrects nothing.
/// </summary>
internal static partial class CorrectingAnswers
{
    private const char CellDivider = '|';

    /// <summary>Whether a text of questions and answers corrects the policy.</summary>
    public static bool IsOne(Requirement unit) =>
        unit.Text[StartOf(unit)..] is var answer && answer.Length > 0 && !answer.EndsWith('?')
        && (unit.Role != RequirementRole.Question || IsRow(unit)) && ChangeListFinder.Corrects(answer);

    /// <summary>Where the answer starts: in the last cell of a row, behind <i>Antwoord:</i>.</summary>
    public static int StartOf(Requirement unit)
    {
        var start = IsRow(unit) ? unit.Text.LastIndexOf(CellDivider) + 1 : 0;
        return start + Label().Match(unit.Text, start).Length;
    }

    private static bool IsRow(Requirement unit) => unit.Form == RequirementForm.TableRow;

    [GeneratedRegex(@"\G\s*(?:antwoord(?:\s+\d+)?\s*:?\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
