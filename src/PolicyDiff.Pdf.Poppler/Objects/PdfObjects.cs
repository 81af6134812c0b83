namespace PolicyDiff.Pdf.Poppler.Objects;

/// <summary>The objects of a file by number, with the references between them (ISO 32000-1, 7.3.10). Each is kept as it is written until it is asked for.</summary>
internal sealed class PdfObjects
{
    /// <summary>The number given to the trailer, which has none of its own.</summary>
    public const int Trailer = 0;

    private const int LongestChain = 16;

    private readonly Dictionary<int, byte[]> _written = [];
    private readonly Dictionary<int, PdfValue?> _read = [];
    private readonly HashSet<int> _forms = [];

    /// <summary>The catalog; null where the file has none.</summary>
    public PdfDictionary? Catalog => Get(new PdfReference(Trailer), "/Root") as PdfDictionary;

    /// <summary>Takes in an object that is no stream.</summary>
    public void Add(int number, byte[] written) => _written[number] = written;

    /// <summary>Takes in a form: a piece of content that pages draw by its name.</summary>
    public void AddForm(int number, PdfDictionary dictionary)
    {
        _read[number] = dictionary;
        _forms.Add(number);
    }

    /// <summary>Whether an object is a form.</summary>
    public bool IsForm(int number) => _forms.Contains(number);

    /// <summary>The value itself, or what it refers to; null where that is not there.</summary>
    public PdfValue? Resolve(PdfValue? value)
    {
        for (var step = 0; step < LongestChain && value is PdfReference { Number: var number }; step++)
        {
            if (!_read.TryGetValue(number, out value))
            {
                _read[number] = value = Read(number);
            }
        }

        return value is PdfReference ? null : value;
    }

    /// <summary>As <see cref="Resolve"/>, for a value that is asked for once only: it is not kept.</summary>
    public PdfValue? Pass(PdfValue? value) => value is PdfReference reference && !_read.ContainsKey(reference.Number) ? Resolve(Read(reference.Number)) : Resolve(value);

    /// <summary>An entry of a dictionary or of what it refers to, references followed; null where there is none.</summary>
    public PdfValue? Get(PdfValue? dictionary, string key) => Resolve(Entry(dictionary, key));

    /// <summary>An entry of a dictionary or of what it refers to, as it stands; null where there is none.</summary>
    public PdfValue? Entry(PdfValue? dictionary, string key) => (Resolve(dictionary) as PdfDictionary)?[key];

    /// <summary>A name such as <c>/Form</c>, references followed; null where the value is none.</summary>
    public string? Name(PdfValue? value) => (Resolve(value) as PdfName)?.Value;

    /// <summary>A whole number, references followed; null where the value is none.</summary>
    public int? Whole(PdfValue? value) => (Resolve(value) as PdfNumber)?.Whole;

    /// <summary>A number, references followed; null where the value is none.</summary>
    public double? Number(PdfValue? value) => (Resolve(value) as PdfNumber)?.Value;

    /// <summary>A list of values, references to it followed; empty where the value is none.</summary>
    public IReadOnlyList<PdfValue> Items(PdfValue? value) => (Resolve(value) as PdfArray)?.Items ?? [];

    /// <summary>A list of numbers, such as a box or a matrix; null where the value is not one of as many numbers.</summary>
    public double[]? Numbers(PdfValue? value, int count)
    {
        var items = Items(value);
        double[] numbers = [.. items.Select(Number).OfType<double>()];
        return numbers.Length == count && items.Count == count ? numbers : null;
    }

    private PdfValue? Read(int number) => _written.TryGetValue(number, out var written) ? PdfValueReader.Read(written) : null;
}
