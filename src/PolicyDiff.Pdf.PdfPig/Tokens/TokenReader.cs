using System.Diagnostics.CodeAnalysis;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Tokens;

/// <summary>Looks up entries of dictionaries, through references. What is missing, broken or of another kind is not there.</summary>
/// <param name="scanner">Finds the objects of the file.</param>
/// <param name="filters">Decode streams; null where no text is asked for that may be one.</param>
internal sealed class TokenReader(IPdfTokenScanner scanner, ILookupFilterProvider? filters = null)
{
    /// <summary>The entry of a dictionary, as it is written.</summary>
    public static IToken? Raw(DictionaryToken? dictionary, string key) => dictionary?.Data.GetValueOrDefault(key);

    /// <summary>The entry of a dictionary.</summary>
    public T? Get<T>(DictionaryToken? dictionary, string key)
        where T : class, IToken => TryResolve<T>(Raw(dictionary, key), out var found) ? found : null;

    /// <summary>What a token stands for, where it is of a kind.</summary>
    public T? Resolve<T>(IToken? token)
        where T : class, IToken => TryResolve<T>(token, out var found) ? found : null;

    /// <summary>What a token stands for, of whatever kind; null where a reference leads nowhere.</summary>
    public IToken? Resolve(IToken? token) => token is not IndirectReferenceToken ? token
        : Resolve<DictionaryToken>(token) ?? Resolve<ArrayToken>(token) ?? (IToken?)Resolve<NumericToken>(token);

    /// <summary>The name that an entry holds.</summary>
    public string? Name(DictionaryToken? dictionary, string key) => Get<NameToken>(dictionary, key)?.Data;

    /// <summary>The object an entry refers to; null where it is written in place.</summary>
    public static IndirectReference? Reference(DictionaryToken? dictionary, string key) =>
        Raw(dictionary, key) is IndirectReferenceToken reference ? reference.Data : null;

    /// <summary>The text of an entry.</summary>
    public string? Text(DictionaryToken? dictionary, string key) => TextOf(Raw(dictionary, key));

    /// <summary>The text that a token stands for, which may be long enough to be a stream.</summary>
    public string? TextOf(IToken? token) => Resolve<StringToken>(token)?.Data ?? Resolve<HexToken>(token)?.Data ?? TextOfStream(token);

    private string? TextOfStream(IToken? token)
    {
        if (filters is null || Resolve<StreamToken>(token) is not { } stream)
        {
            return null;
        }

        var bytes = stream.Decode(filters, scanner).Span;
        return bytes is [0xFE, 0xFF, .. var wide] ? Encoding.BigEndianUnicode.GetString(wide) : Encoding.Latin1.GetString(bytes);
    }

    private bool TryResolve<T>(IToken? token, [NotNullWhen(true)] out T? found)
        where T : class, IToken => DirectObjectFinder.TryGet(token, scanner, out found);
}
