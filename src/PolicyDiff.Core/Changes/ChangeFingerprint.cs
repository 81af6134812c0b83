using System.Security.Cryptography;
using System.Text;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Core.Changes;

/// <summary>
/// Tells by the words alone whether a change is the one a person judged. What it is made of is a promise, written down in
/// <c>docs/review.md</c>: the texts of both sides with their column and governing sentence, and nothing else.
/// </summary>
public static class ChangeFingerprint
{
    private const char Field = '\u001f';
    private const char Unit = '\u001e';
    private const char Side = '\u001d';
    private const int Length = 24;

    /// <summary>
    /// 24 hexadecimal digits in lower case; the same for the same words on both sides, whatever their place, number or judgement.
    /// </summary>
    public static string Of(Change change)
    {
        var words = $"{Words(change.Left)}{Side}{Words(change.Right)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..Length];
    }

    private static string Words(IReadOnlyList<Requirement> units) =>
        string.Join(Unit, units.Select(unit => string.Join(Field, Folded(unit.Text), Folded(unit.Column), Folded(unit.Lead))));

    /// <summary>White space of any kind and length counts as one space, since layout changes it; every other character counts.</summary>
    private static string Folded(string? text) =>
        string.Join(' ', (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
