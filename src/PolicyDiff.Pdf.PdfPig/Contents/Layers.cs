using PolicyDiff.Pdf.PdfPig.PageParts;
using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Which layers of a file are hidden when it is opened (optional content, ISO 32000-1, 8.11).</summary>
internal sealed class Layers
{
    private const int DeepestExpression = 32;

    private readonly TokenReader _tokens;
    private readonly HashSet<DictionaryToken> _hidden = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<DictionaryToken, bool> _judged = new(ReferenceEqualityComparer.Instance);

    private Layers(Structure structure)
    {
        _tokens = new TokenReader(structure.TokenScanner);
        var properties = _tokens.Get<DictionaryToken>(structure.Catalog.CatalogDictionary, "OCProperties");
        var configuration = _tokens.Get<DictionaryToken>(properties, "D");
        if (_tokens.Name(configuration, "BaseState") == "OFF")
        {
            _hidden.UnionWith(Groups(properties, "OCGs"));
        }

        _hidden.ExceptWith(Groups(configuration, "ON"));
        _hidden.UnionWith(Groups(configuration, "OFF"));
    }

    /// <summary>Reads the layers of a file and their state.</summary>
    public static Layers Of(Structure structure) => new(structure);

    /// <summary>Whether content cannot be seen because it, or what is around it, belongs to a hidden layer.</summary>
    public bool Hides(ContentMark? mark)
    {
        for (; mark is not null; mark = mark.Outer)
        {
            if (mark.Layer is { } layer && IsHidden(layer))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHidden(DictionaryToken layer)
    {
        if (!_judged.TryGetValue(layer, out var hidden))
        {
            _judged[layer] = hidden = _tokens.Name(layer, "Type") == "OCMD" ? !IsShown(layer) : _hidden.Contains(layer);
        }

        return hidden;
    }

    /// <summary>Whether a set of layers is shown: by its expression, or by the states of its layers.</summary>
    private bool IsShown(DictionaryToken membership)
    {
        if (_tokens.Get<ArrayToken>(membership, "VE") is { } expression)
        {
            return IsTrue(expression, 0);
        }

        var groups = Groups(membership, "OCGs").ToList();
        return groups.Count == 0 || _tokens.Name(membership, "P") switch
        {
            "AllOn" => groups.TrueForAll(group => !_hidden.Contains(group)),
            "AnyOff" => groups.Exists(_hidden.Contains),
            "AllOff" => groups.TrueForAll(_hidden.Contains),
            _ => groups.Exists(group => !_hidden.Contains(group)),
        };
    }

    private bool IsTrue(IToken? expression, int depth)
    {
        if (_tokens.Resolve<ArrayToken>(expression) is not { Length: > 0 } parts || depth > DeepestExpression)
        {
            return _tokens.Resolve<DictionaryToken>(expression) is not { } group || !_hidden.Contains(group);
        }

        var operands = parts.Data.Skip(1);
        return _tokens.Resolve<NameToken>(parts.Data[0])?.Data switch
        {
            "And" => operands.All(operand => IsTrue(operand, depth + 1)),
            "Or" => operands.Any(operand => IsTrue(operand, depth + 1)),
            "Not" => !operands.Any(operand => IsTrue(operand, depth + 1)),
            _ => true,
        };
    }

    /// <summary>The layers that an entry names: one, or a list of them.</summary>
    private IEnumerable<DictionaryToken> Groups(DictionaryToken? dictionary, string key)
    {
        var entry = TokenReader.Raw(dictionary, key);
        return _tokens.Resolve<ArrayToken>(entry) is { } list
            ? list.Data.Select(_tokens.Resolve<DictionaryToken>).OfType<DictionaryToken>()
            : _tokens.Resolve<DictionaryToken>(entry) is { } one ? [one] : [];
    }
}
