$ factcheck claims export --base ../base_small --format annotations
? 0
--- stdout
{
 "@context": "http://www.w3.org/ns/anno.jsonld",
 "id": "annotations.json",
 "type": "AnnotationCollection",
 "label": "factcheck",
 "total": 5,
 "first": {
  "id": "annotations.json#page-1",
  "type": "AnnotationPage",
  "startIndex": 0,
  "items": [
   {
    "id": "annotations.json#bridge-opened",
    "type": "Annotation",
    "motivation": "describing",
    "body": [
     {
      "type": "TextualBody",
      "value": "Le pont de Velmorne a été inauguré le 3 mars 2019 par Odile Vasseur.",
      "language": "fr",
      "format": "text/plain",
      "purpose": "describing"
     }
    ],
    "target": {
     "source": "seeds/bridge.txt",
     "selector": [
      {
       "type": "TextQuoteSelector",
       "exact": "Le nouveau pont de Velmorne a été inauguré le 3 mars 2019 par la maire, Odile Vasseur.",
       "prefix": " de Velmorne, le 12 mars 2019.\n\n",
       "suffix": " Sa construction a coûté 14 mill"
      },
      {
       "type": "TextPositionSelector",
       "start": 80,
       "end": 166
      }
     ]
    }
   },
   {
    "id": "annotations.json#bridge-cost",
    "type": "Annotation",
    "motivation": "describing",
    "body": [
     {
      "type": "TextualBody",
      "value": "La construction du pont de Velmorne a coûté 14 millions d'euros.",
      "language": "fr",
      "format": "text/plain",
      "purpose": "describing"
     }
    ],
    "target": {
     "source": "seeds/bridge.txt",
     "selector": [
      {
       "type": "TextQuoteSelector",
       "exact": "Sa construction a coûté 14 millions d’euros",
       "prefix": "19 par la maire, Odile Vasseur. ",
       "suffix": " et duré trois ans. « Ce pont re"
      },
      {
       "type": "TextPositionSelector",
       "start": 167,
       "end": 210
      }
     ]
    }
   },
   {
    "id": "annotations.json#bridge-lorries",
    "type": "Annotation",
    "motivation": "describing",
    "body": [
     {
      "type": "TextualBody",
      "value": "Le pont de Velmorne est interdit aux camions de plus de 12 tonnes.",
      "language": "fr",
      "format": "text/plain",
      "purpose": "describing"
     }
    ],
    "target": {
     "source": "seeds/bridge.txt",
     "selector": [
      {
       "type": "TextQuoteSelector",
       "exact": "Le pont est interdit aux camions de plus de 12 tonnes.",
       "prefix": "ves », a déclaré Odile Vasseur. ",
       "suffix": "\n"
      },
      {
       "type": "TextPositionSelector",
       "start": 295,
       "end": 349
      }
     ]
    }
   },
   {
    "id": "annotations.json#library-loans",
    "type": "Annotation",
    "motivation": "describing",
    "body": [
     {
      "type": "TextualBody",
      "value": "The municipal library of Velmorne lends 48,000 books a year.",
      "language": "en",
      "format": "text/plain",
      "purpose": "describing"
     }
    ],
    "target": {
     "source": "seeds/library.txt",
     "selector": [
      {
       "type": "TextQuoteSelector",
       "exact": "The municipal library of Velmorne lends 48,000 books a year.",
       "prefix": "The library of Velmorne\n\n",
       "suffix": " It has been free for all reside"
      },
      {
       "type": "TextPositionSelector",
       "start": 25,
       "end": 85
      }
     ]
    }
   },
   {
    "id": "annotations.json#library-free",
    "type": "Annotation",
    "motivation": "describing",
    "body": [
     {
      "type": "TextualBody",
      "value": "The library of Velmorne has been free for all residents since 2015.",
      "language": "en",
      "format": "text/plain",
      "purpose": "describing"
     }
    ],
    "target": {
     "source": "seeds/library.txt",
     "selector": [
      {
       "type": "TextQuoteSelector",
       "exact": "It has been free for all residents since 2015.",
       "prefix": "orne lends 48,000 books a year. ",
       "suffix": "\n"
      },
      {
       "type": "TextPositionSelector",
       "start": 86,
       "end": 132
      }
     ]
    }
   }
  ]
 }
}
--- stderr
