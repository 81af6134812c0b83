namespace PolicyDiff.Search.Queries;

/// <summary>Cuts a query at spaces and quotes. A quote that is not closed runs to the end.</summary>
internal sealed class QueryLexer(string text)
{
    private int _place;

    /// <summary>The next stretch; null at the end.</summary>
    public Lexeme? Next()
    {
        while (_place < text.Length && IsGap(text[_place]))
        {
            _place++;
        }

        if (_place >= text.Length)
        {
            return null;
        }

        var excluded = text[_place] == '-' && _place + 1 < text.Length && !IsGap(text[_place + 1]) && text[_place + 1] != '-';
        _place += excluded ? 1 : 0;
        return IsQuote(text[_place]) ? new Lexeme(ReadQuoted(), Quoted: true, excluded) : new Lexeme(ReadBare(), Quoted: false, excluded);
    }

    /// <summary>The next stretch where it follows at once and stands in quotes; else null, and nothing is read.</summary>
    public Lexeme? NextIfQuoted() =>
        _place < text.Length && IsQuote(text[_place]) ? new Lexeme(ReadQuoted(), Quoted: true, Excluded: false) : null;

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '(' or ')';

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB';

    private string ReadQuoted()
    {
        var start = ++_place;
        while (_place < text.Length && !IsQuote(text[_place]))
        {
            _place++;
        }

        var quoted = text[start..Math.Min(_place, text.Length)];
        _place = Math.Min(_place + 1, text.Length);
        return quoted;
    }

    private string ReadBare()
    {
        var start = _place;
        while (_place < text.Length && !IsGap(text[_place]) && !IsQuote(text[_place]))
        {
            _place++;
        }

        return text[start.._place];
    }
}
