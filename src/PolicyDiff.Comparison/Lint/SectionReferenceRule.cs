using System.Text.RegularExpressions;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Lint;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch;

namespace PolicyDiff.Comparison.Lint;

/// <summary>
/// References to sections of the document that do not exist, or hold nothing of what the sentence says while another section holds it well.
/// Questions and answers refer to the policy they are about, and are left alone.
/// </summary>
internal sealed partial class SectionReferenceRule : ILintRule
{
    private const string SectionSign = "§ ";
    private const string Attachment = "bijlage ";

    private static readonly Regex OtherPapers = new(
        $@"\b(?:{string.Join('|', WordList.Lines(typeof(SectionReferenceRule).Assembly, "other-papers.txt"))})\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Find(LintedDocument linted)
    {
        if (linted.Document.Metadata.Kind == DocumentKind.QuestionsAndAnswers)
        {
            yield break;
        }

        var sections = linted.Document.AllSections().Where(path => path.Section.Title.Length > 0 || path.Section.Number is not null)
            .ToList();
        var numbers = sections.Select(path => path.Section.Number).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var attachments = sections.Select(path => AttachmentTitle().Match(path.Section.Heading)).Where(match => match.Success)
            .Select(match => match.Groups["name"].Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var contents = new Lazy<SectionContents>(() => new SectionContents(linted, sections));
        foreach (var unit in linted.Requirements)
        {
            foreach (var value in unit.Values.Where(value => value.Kind == ValueKind.Reference && !OtherPapers.IsMatch(unit.Text)))
            {
                if (Lacks(value, numbers, attachments))
                {
                    yield return new LintFinding(LintKind.DanglingReference, [value.Text],
                        [new LintPlace(LintPlaceRole.Here, unit.Citation)]);
                }
                else if (value.Canonical.StartsWith(SectionSign, StringComparison.Ordinal)
                    && unit.Values.Count(other => other.Kind == ValueKind.Reference) == 1
                    && contents.Value.Misplaced(unit, value, value.Canonical[SectionSign.Length..]) is { } misplaced)
                {
                    yield return new LintFinding(LintKind.WrongReference, [value.Text],
                    [
                        new LintPlace(LintPlaceRole.Here, unit.Citation),
                        new LintPlace(LintPlaceRole.Target, HeadingCitation.Of(linted.Document.Id, misplaced.Target)),
                        new LintPlace(LintPlaceRole.Meant, misplaced.Meant.Citation),
                    ]);
                }
            }
        }
    }

    /// <summary>Whether a document that numbers its sections, or names its attachments, lacks the one referred to.</summary>
    private static bool Lacks(PolicyValue reference, HashSet<string> numbers, HashSet<string> attachments) => reference.Canonical switch
    {
        var name when name.StartsWith(SectionSign, StringComparison.Ordinal) => numbers.Count > 1
            && !numbers.Contains(name[SectionSign.Length..]),
        var name when name.StartsWith(Attachment, StringComparison.Ordinal) => attachments.Count > 0
            && !attachments.Contains(name[Attachment.Length..]),
        _ => false,
    };

    [GeneratedRegex(
        @"^bijlage\s+(?<name>\d+[a-z]?|[a-z])\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AttachmentTitle();
}
