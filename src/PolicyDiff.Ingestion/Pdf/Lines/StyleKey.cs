namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>Makes styles comparable: sizes of two runs of the same font may differ by a rounding.</summary>
internal static class StyleKey
{
    /// <summary>The style with its size in half points.</summary>
    public static LineStyle Of(LineStyle style) => style with { Size = Math.Round(style.Size * 2) / 2 };
}
