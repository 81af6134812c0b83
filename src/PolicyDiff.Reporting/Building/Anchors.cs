using System.Globalization;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Reporting.Building;

/// <summary>Hands out the ids of a page: each change has its own id as far as it can, and no id occurs twice.</summary>
/// <remarks>Ids that begin with <c>pd-</c> are those of the page itself.</remarks>
internal sealed partial class Anchors
{
    private const string Own = "pd-";

    private readonly Dictionary<Change, string> _changes = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names every change of a report, in the order of the report.</summary>
    public Anchors(IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            var name = Odd().Replace(change.Id, "-");
            _changes.TryAdd(
                change, Free(name.Length == 0 || name.StartsWith(Own, StringComparison.OrdinalIgnoreCase) ? $"c-{name}" : name));
        }
    }

    /// <summary>The id of a change.</summary>
    public string Of(Change change) => _changes[change];

    /// <summary>A new id for a place of the page.</summary>
    public string Place(string name) => Free($"{Own}{name}");

    private string Free(string name)
    {
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        }

        return free;
    }

    [GeneratedRegex("[^A-Za-z0-9_-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Odd();
}
