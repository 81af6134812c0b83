using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Text;

namespace PolicyDiff.Comparison.Declared;

/// <summary>A section that an announcement points to.</summary>
/// <param name="Name">The number, such as <c>3.2</c>, or the attachment in lower case, such as <c>bijlage a</c>.</param>
/// <param name="Written">As written: <c>paragraaf 3.2</c>; the number alone where it is one of several behind one word.</param>
/// <param name="Span">Where it stands in the announcement, with the word before it.</param>
internal sealed record SectionPointer(string Name, string Written, TextSpan Span)
{
    /// <summary>Whether a text stands in the section, or below it.</summary>
    public bool Holds(Citation citation) => citation.SectionPath.Any(IsHeading);

    /// <summary>Whether a text stands in the same numbered chapter.</summary>
    public bool IsBeside(Citation citation) =>
        char.IsAsciiDigit(Name[0])
            && citation.SectionNumber is { } number
            && string.Equals(number.Split('.')[0], Name.Split('.')[0], StringComparison.Ordinal);

    private bool IsHeading(string heading) =>
        heading.StartsWith(Name, StringComparison.OrdinalIgnoreCase)
        && (heading.Length == Name.Length || !(char.IsLetterOrDigit(heading[Name.Length]) || IsLongerNumber(heading)))
        || IsBelow(heading);

    private bool IsLongerNumber(string heading) =>
        heading[Name.Length] is '.' && heading.Length > Name.Length + 1 && char.IsAsciiDigit(heading[Name.Length + 1]);

    // A path need not hold the chapter: "3.2.4" is below "3.2" whatever stands between.
    private bool IsBelow(string heading) => char.IsAsciiDigit(Name[0]) && heading.StartsWith(Name + ".", StringComparison.Ordinal);
}
