using System.Globalization;
using PolicyDiff.Pdf.Poppler.Objects;

namespace PolicyDiff.Pdf.Poppler.Contents;

/// <summary>A colour as the file gives it (ISO 32000-1, 8.6).</summary>
/// <param name="Name">Its parts; the same for the same colour given in the same way. Empty for a pattern.</param>
/// <param name="IsVisible">Whether it shows on white paper as one colour; a pattern is rather a picture.</param>
/// <param name="IsTint">Whether its parts say how much ink there is rather than how much light.</param>
internal readonly record struct Ink(string Name, bool IsVisible, bool IsTint)
{
    private const double NoInk = 0.001;
    private const int PartsOfInk = 4;

    /// <summary>The colour of a new page.</summary>
    public static Ink Black { get; } = new("0", true, false);

    /// <summary>Reads the operands of a colour operator.</summary>
    /// <param name="operands">The parts, and the name of a pattern behind them.</param>
    /// <param name="isTint">Whether one part is an amount of ink; of four or more parts that is always so.</param>
    public static Ink Of(IReadOnlyList<PdfToken> operands, bool isTint)
    {
        if (operands is [.., { Kind: PdfTokenKind.Name }])
        {
            return new Ink(string.Empty, false, isTint);
        }

        var asInk = isTint || operands.Count >= PartsOfInk;
        var visible = !operands.All(part => asInk ? part.Number <= NoInk : part.Number >= 1 - NoInk);
        return new Ink(string.Join(' ', operands.Select(part => part.Number.ToString(CultureInfo.InvariantCulture))), visible, isTint);
    }
}
