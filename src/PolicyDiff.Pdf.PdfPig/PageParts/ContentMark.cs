using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.PageParts;

/// <summary>What a piece of content stands in: marked content, a form, or a picture of a layer. Each knows the one around it.</summary>
/// <param name="Outer">What is around it; null for the page itself.</param>
/// <param name="Form">The object number of the form whose content it is; 0 for the page.</param>
internal sealed record ContentMark(ContentMark? Outer, long Form)
{
    /// <summary>The number by which tags refer to it (<c>MCID</c>); null where it has none.</summary>
    public int? Id { get; init; }

    /// <summary>Whether it is decoration and no part of the text (ISO 32000-1, 14.8.2.2).</summary>
    public bool IsArtifact { get; init; }

    /// <summary>Whether it is a watermark by what the file says (ISO 32000-2, 14.8.2.2.2).</summary>
    public bool IsWatermark { get; init; }

    /// <summary>The layer or the set of layers it belongs to (ISO 32000-1, 8.11); null for none.</summary>
    public DictionaryToken? Layer { get; init; }

    /// <summary>What its letters stand for (ISO 32000-1, 14.9.4); null where they stand for themselves.</summary>
    public string? ActualText { get; init; }

    /// <summary>This mark and all around it, from the inside out.</summary>
    public IEnumerable<ContentMark> Outwards()
    {
        for (var mark = this; mark is not null; mark = mark.Outer)
        {
            yield return mark;
        }
    }

    /// <summary>Marks are told apart by what they are, not by what they hold.</summary>
    public bool Equals(ContentMark? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
