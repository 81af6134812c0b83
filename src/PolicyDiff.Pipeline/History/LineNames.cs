using System.Text.RegularExpressions;
using PolicyDiff.Comparison.History;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Pipeline.History;

/// <summary>
/// Finds a line by what people have at hand: its id, that of a text of it, a requirement's document and number, or a change of a
/// report.
/// </summary>
/// <param name="book">The lines.</param>
internal sealed partial class LineNames(HistoryBook book)
{
    /// <summary>Whether something typed is an id rather than a topic.</summary>
    public static bool IsId(string asked) => LineIds.IsId(asked) || Unit().IsMatch(asked) || Change().IsMatch(asked);

    /// <summary>The id of the line that is meant; null where there is none.</summary>
    /// <param name="asked">As typed; the beginning of an id of a line will do where no other begins like it.</param>
    public string? Find(string asked)
    {
        var wanted = asked.ToLowerInvariant();
        if (book.Members.FirstOrDefault(member =>
            string.Equals(member.Requirement.ToString(), wanted, StringComparison.OrdinalIgnoreCase)) is { } unit)
        {
            return unit.Line;
        }

        var members = book.Members.Where(member => member.Line == wanted || member.Own == wanted).Take(1).ToList();
        if (members.Count == 0 && LineIds.IsId(wanted))
        {
            members = [.. book.Members.Where(member =>
                member.Line.StartsWith(wanted, StringComparison.Ordinal)).DistinctBy(member => member.Line)];
        }

        return members.Count == 1 ? members[0].Line : book.LineOfChange(wanted);
    }

    /// <summary>The ids most like what was asked for, in one line.</summary>
    public static string Nearest(string asked, IEnumerable<LineNames> books) =>
        NearestNames.Line(asked, books.SelectMany(names => names.All(asked)));

    private IEnumerable<string> All(string asked) => asked.Contains('#', StringComparison.Ordinal)
        ? book.Members.Select(member => member.Requirement.ToString())
        : book.Members.Select(member => member.Line);

    [GeneratedRegex("^[^\\s#]+#[0-9]{1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex("^[0-9a-f]{10}(-[0-9]{1,3})?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Change();
}
