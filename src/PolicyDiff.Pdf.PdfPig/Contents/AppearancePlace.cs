using PolicyDiff.Pdf.PdfPig.Tokens;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Tokens;

namespace PolicyDiff.Pdf.PdfPig.Contents;

/// <summary>Places what an annotation shows of itself (appearance streams, ISO 32000-1, 12.5.5).</summary>
/// <param name="tokens">Finds the objects of the file.</param>
internal sealed class AppearancePlace(TokenReader tokens)
{
    /// <summary>From the coordinates of an appearance to those of the page, so that its box fills the place of the annotation.</summary>
    /// <returns>Null where either has no box.</returns>
    public TransformationMatrix? Of(Annotation annotation, DictionaryToken form)
    {
        if (Numbers(annotation.AnnotationDictionary, "Rect") is not [var left, var bottom, var right, var top]
            || Numbers(form, "BBox") is not [var x1, var y1, var x2, var y2])
        {
            return null;
        }

        var own = Numbers(form, "Matrix") is { Length: 6 } given ? TransformationMatrix.FromArray(given) : TransformationMatrix.Identity;
        var box = own.Transform(new PdfRectangle(x1, y1, x2, y2)).Normalise();
        var (width, height) = (box.Right - box.Left, box.Top - box.Bottom);
        if (width <= 0 || height <= 0)
        {
            return null;
        }

        var (across, up) = (Math.Abs(right - left) / width, Math.Abs(top - bottom) / height);
        var (x, y) = (Math.Min(left, right) - (across * box.Left), Math.Min(top, bottom) - (up * box.Bottom));
        return TransformationMatrix.FromValues(across, 0, 0, up, x, y);
    }

    private double[]? Numbers(DictionaryToken dictionary, string key)
    {
        var numbers = tokens.Get<ArrayToken>(dictionary, key)?.Data.Select(tokens.Resolve<NumericToken>).OfType<NumericToken>();
        return numbers?.Select(number => number.Double).ToArray();
    }
}
