using PolicyDiff.Core.Pdf;
using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Pages;

/// <summary>
/// Reads the fields of a form by what lies of them on the page (interactive forms, ISO 32000-1, 12.7): a value may stand with the field
/// above.
/// </summary>
/// <param name="tokens">Finds the objects of the file.</param>
internal sealed class FieldReader(TokenReader tokens)
{
    private const int DeepestField = 16;
    private const int Password = 1 << 13;
    private const int PushButton = 1 << 16;

    // What programs call the state of a box that is ticked, where it says no more than that.
    private static readonly string[] PlainStates = ["yes", "on", "ja", "true", "1"];

    /// <summary>What is filled in or ticked; null for an empty field, a button, a password and a signature.</summary>
    public PdfNote? Read(Annotation widget, PdfBox box)
    {
        var field = widget.AnnotationDictionary;
        var flags = Inherited<NumericToken>(field, "Ff")?.Int ?? 0;
        var name = NoteReader.OneLine(NameOf(field));
        switch (Inherited<NameToken>(field, "FT")?.Data)
        {
            case "Tx" when (flags & Password) == 0:
            case "Ch":
                var value = NoteReader.OneLine(string.Join(", ", ValuesOf(field)));
                return value.Length == 0 ? null : new PdfNote(PageNoteKind.FieldValue, box, name, value);
            case "Btn" when (flags & PushButton) == 0 && tokens.Name(field, "AS") is { } state && state != "Off":
                var text = PlainStates.Contains(state, StringComparer.OrdinalIgnoreCase) ? string.Empty : NoteReader.OneLine(state);
                return name.Length + text.Length == 0 ? null : new PdfNote(PageNoteKind.TickedBox, box, name, text);
            default:
                return null;
        }
    }

    /// <summary>What a reader calls the field: the name it is shown with, or the one it is built with.</summary>
    private string? NameOf(DictionaryToken field) => InheritedText(field, "TU") ?? InheritedText(field, "T");

    private IEnumerable<string> ValuesOf(DictionaryToken field)
    {
        if (InheritedText(field, "V") is { } text)
        {
            return [Shown(field, text)];
        }

        var list = Inherited<ArrayToken>(field, "V")?.Data ?? [];
        return list.Select(tokens.TextOf).OfType<string>().Select(value => Shown(field, value));
    }

    /// <summary>The value as the list of choices shows it, which may export another.</summary>
    private string Shown(DictionaryToken field, string value)
    {
        foreach (var choice in Inherited<ArrayToken>(field, "Opt")?.Data ?? [])
        {
            if (tokens.Resolve<ArrayToken>(choice) is { Length: 2 } pair && tokens.TextOf(pair.Data[0]) == value)
            {
                return tokens.TextOf(pair.Data[1]) ?? value;
            }
        }

        return value;
    }

    private T? Inherited<T>(DictionaryToken field, string key)
        where T : class, IToken => Lineage(field).Select(each => tokens.Get<T>(each, key)).FirstOrDefault(found => found is not null);

    private string? InheritedText(DictionaryToken field, string key) =>
        Lineage(field).Select(each => tokens.Text(each, key)).FirstOrDefault(found => found is not null);

    private IEnumerable<DictionaryToken> Lineage(DictionaryToken? field)
    {
        for (var depth = 0; field is not null && depth < DeepestField; depth++)
        {
            yield return field;
            field = tokens.Get<DictionaryToken>(field, "Parent");
        }
    }
}
