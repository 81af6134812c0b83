using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.History;

/// <summary>
/// Gives requirements the id that a line has which begins with them. What it is made of is a promise: <c>docs/history.md</c>.
/// </summary>
public static partial class LineIds
{
    private const char Field = '\u001f';
    private const int Part = 4;
    private const int Parts = 3;

    /// <summary>The id of each requirement, by requirement.</summary>
    /// <param name="documents">All documents of an insurer that have years.</param>
    /// <param name="requirements">Their requirements.</param>
    /// <remarks>
    /// Equal texts of one policy year are numbered in the order in which their documents appeared, then in reading order, so that a
    /// later edition
    /// never renumbers an earlier one.
    /// </remarks>
    internal static IReadOnlyDictionary<RequirementId, string> Of(
        IEnumerable<DocumentSummary> documents, ILookup<DocumentId, Requirement> requirements)
    {
        Dictionary<RequirementId, string> ids = [];
        Dictionary<string, int> given = new(StringComparer.Ordinal);
        foreach (var document in documents.DistinctBy(document => document.Id)
            .OrderBy(document => document.Metadata.Validity!.Value.First)
            .ThenBy(document => document.Metadata.Published)
            .ThenBy(document => document.Metadata.Version, StringComparer.Ordinal)
            .ThenBy(document => document.Metadata.Title, StringComparer.Ordinal)
            .ThenBy(document => document.Source.Path, StringComparer.Ordinal))
        {
            foreach (var requirement in requirements[document.Id].OrderBy(requirement => requirement.Id.Ordinal))
            {
                var content = Content(document.Metadata, requirement.Text);
                var ordinal = given[content] = given.GetValueOrDefault(content) + 1;
                ids[requirement.Id] = Hash(string.Create(CultureInfo.InvariantCulture, $"{content}{Field}{ordinal}"));
            }
        }

        return ids;
    }

    /// <summary>Whether a text looks like an id of a line, or like its first part at least.</summary>
    public static bool IsId(string text) => Form().IsMatch(text);

    /// <summary>The text as the id counts it: without case, and with one space for white space of any kind.</summary>
    internal static string Normalized(string text) =>
        string.Join(' ', ValidText.Normalize(text, NormalizationForm.FormC).ToLowerInvariant().Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries));

    private static string Content(DocumentMetadata metadata, string text) => string.Join(
        Field,
        metadata.Insurer,
        string.Join(',', metadata.CareTypes.Order(StringComparer.Ordinal)),
        metadata.Validity!.Value.First.ToString(CultureInfo.InvariantCulture),
        Normalized(text));

    private static string Hash(string content)
    {
        var digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        return string.Join('-', Enumerable.Range(0, Parts).Select(part => digits.Substring(part * Part, Part)));
    }

    [GeneratedRegex("^[0-9a-f]{4}(-[0-9a-f]{1,4}){1,2}$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
