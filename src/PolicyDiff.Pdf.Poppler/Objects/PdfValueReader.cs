namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>Reads a value as it is written in a file (ISO 32000-1, 7.3). Brackets that do not fit are passed over, however many there are.</summary>
internal static class PdfValueReader
{
    /// <summary>Reads one value.</summary>
    /// <param name="written">Its bytes.</param>
    /// <returns>Null where nothing is written.</returns>
    public static PdfValue? Read(byte[] written)
    {
        var tokens = new PdfTokenizer(written);
        Stack<List<PdfValue>> around = new();
        List<PdfValue> items = [];
        for (var token = tokens.Next(); token.Kind != PdfTokenKind.End; token = tokens.Next())
        {
            if (token is { Kind: PdfTokenKind.Bracket, Text: "<<" or "[" })
            {
                around.Push(items);
                items = [];
            }
            else if (token.Kind != PdfTokenKind.Bracket)
            {
                Add(items, token);
            }
            else if (around.TryPop(out var outer))
            {
                outer.Add(token.Text == "]" ? new PdfArray(items.ToArray()) : new PdfDictionary(items.ToArray()));
                items = outer;
            }
        }

        return around.Count == 0 ? items.FirstOrDefault() : null;
    }

    private static void Add(List<PdfValue> items, PdfToken token)
    {
        if (token is { Kind: PdfTokenKind.Operator, Text: "R" } && items is [.., PdfNumber { Whole: { } number }, PdfNumber])
        {
            items.RemoveAt(items.Count - 1);
            items[^1] = new PdfReference(number);
            return;
        }

        items.Add(token.Kind switch
        {
            PdfTokenKind.Number => new PdfNumber(token.Number),
            PdfTokenKind.Name => new PdfName(token.Text),
            _ => PdfValue.Other,
        });
    }
}
