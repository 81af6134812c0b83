using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Core.Documents;
using PolicyDiff.Pipeline.Diagnostics;
using PolicyDiff.Pipeline.Names;

namespace PolicyDiff.Pipeline.Lookup;

/// <summary>Finds the sections a user means: by number, title or part of a title.</summary>
internal static class SectionFinder
{
    /// <summary>The sections meant, in reading order: one for a number, every one that fits for a part of a title.</summary>
    /// <exception cref="PolicyDiffException">None fits.</exception>
    public static IReadOnlyList<Section> Find(string asked, PolicyDocument document)
    {
        var wanted = asked.Trim().TrimStart('§').Trim().TrimEnd('.');
        Section[] all = [.. document.AllSections().Select(path => path.Section)];
        Func<Section, bool>[] rules =
        [
            section => string.Equals(section.Number, wanted, StringComparison.OrdinalIgnoreCase),
            section => string.Equals(section.Title, wanted, StringComparison.OrdinalIgnoreCase)
                || string.Equals(section.Heading, wanted, StringComparison.OrdinalIgnoreCase),
            section => $" {section.Title} ".Contains($" {wanted} ", StringComparison.OrdinalIgnoreCase),
            section => section.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase),
        ];
        var found = rules.Select(rule => all.Where(rule).ToArray()).FirstOrDefault(fitting => fitting.Length > 0);
        return found ?? throw new PolicyDiffException(Diagnostic.Error(
            PipelineDiagnostics.UnknownSection,
            new DiagnosticLocation(document.Source.Path),
            asked,
            NearestNames.Line(wanted, all.Select(section => NameOf(section, wanted)).Where(name => name.Length > 0))));
    }

    /// <summary>Who asks for a number is offered numbers, who asks for words is offered headings.</summary>
    private static string NameOf(Section section, string wanted) =>
        wanted.Length > 0 && char.IsAsciiDigit(wanted[0]) && section.Number is { } number ? number : section.Heading;
}
