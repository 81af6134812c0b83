namespace PolicyDiff.Core.Pdf;

/// <summary>The tagged structure of a file (ISO 32000-1, 14.8), as far as it tells headings.</summary>
/// <param name="State">What came of reading it.</param>
/// <param name="Headings">
/// The headings in the order of the tags; empty unless <paramref name="State"/> is <see cref="PdfTagState.Read"/>.
/// </param>
/// <param name="Letters">How many letters and digits all tagged text holds; 0 where it was not read.</param>
public sealed record PdfTags(PdfTagState State, IReadOnlyList<PdfTaggedHeading> Headings, int Letters)
{
    /// <summary>Tags that were not read.</summary>
    public static PdfTags Without(PdfTagState state) => new(state, [], 0);
}
