using PolicyDiff.Pdf.PdfPig.PageParts;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>
/// The marks that are open while content is followed. What a form opens ends with it, and what is around a form cannot be closed within.
/// </summary>
internal sealed class MarkTrail
{
    private ContentMark? _floor;

    /// <summary>The innermost mark; null on the page itself.</summary>
    public ContentMark? Current { get; private set; }

    /// <summary>Opens marked content of the stream that is followed.</summary>
    /// <param name="make">Makes the mark from the one around it and the form it stands in.</param>
    public ContentMark Open(Func<ContentMark?, long, ContentMark> make) => Current = make(Current, Current?.Form ?? 0);

    /// <summary>Closes the innermost marked content of the stream.</summary>
    /// <returns>The mark that ended; null where none was open.</returns>
    public ContentMark? Close()
    {
        if (Current == _floor)
        {
            return null;
        }

        var closed = Current;
        Current = closed?.Outer;
        return closed;
    }

    /// <summary>Enters a form.</summary>
    /// <param name="form">The mark that stands for it.</param>
    /// <returns>What <see cref="Leave"/> needs to go back.</returns>
    public (ContentMark? Current, ContentMark? Floor) Enter(ContentMark form)
    {
        var before = (Current, _floor);
        Current = _floor = form;
        return before;
    }

    /// <summary>Leaves a form, and all that it left open.</summary>
    public void Leave((ContentMark? Current, ContentMark? Floor) before) => (Current, _floor) = before;
}
