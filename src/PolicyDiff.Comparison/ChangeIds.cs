using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison;

/// <summary>Gives changes their ids: the same texts at the same places always get the same one.</summary>
internal sealed class ChangeIds
{
    private const int Digits = 10;

    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);

    /// <summary>The next id; twins are numbered in the order in which they are asked.</summary>
    public string Next(IReadOnlyList<Requirement> left, IReadOnlyList<Requirement> right)
    {
        var content = string.Join('\u001e', left.Select(Describe)) + '\u001d' + string.Join('\u001e', right.Select(Describe));
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..Digits];
        var count = _given[id] = _given.GetValueOrDefault(id) + 1;
        return count == 1 ? id : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}-{count}");
    }

    private static string Describe(Requirement requirement) =>
        string.Join('\u001f', requirement.Citation.SectionPath.Append(requirement.Column ?? string.Empty).Append(requirement.Text));
}
